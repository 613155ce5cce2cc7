package se.helhet.report;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Run;
import se.helhet.api.value.Ask;

/** The addresses a block points at. */
final class Asked implements Content.Cases<ImmutableList<Ask>> {
    private static final Asked IN = new Asked();

    private Asked() {}

    static ImmutableList<Ask> in(Content block) {
        return block.fold(IN);
    }

    @Override
    public ImmutableList<Ask> heading(Content.Heading block) {
        return Lists.immutable.empty();
    }

    @Override
    public ImmutableList<Ask> paragraph(Content.Paragraph block) {
        return runs(block.runs());
    }

    @Override
    public ImmutableList<Ask> bullets(Content.Bullets block) {
        return block.items().flatCollect(Asked::runs);
    }

    @Override
    public ImmutableList<Ask> grid(Content.Grid block) {
        return block.rows()
                .flatCollect(Content.Row::cells)
                .flatCollect(Asked::cell)
                .newWithAll(runs(block.source()));
    }

    @Override
    public ImmutableList<Ask> chart(Content.Chart block) {
        return block.series().flatCollect(Content.Series::points).newWithAll(runs(block.source()));
    }

    @Override
    public ImmutableList<Ask> goals(Content.Goals block) {
        MutableList<Ask> out = Lists.mutable.empty();
        block.results().forEach(r -> {
            r.outcome().ifPresent(out::add);
            out.addAllIterable(r.evidence());
        });
        return out.toImmutable();
    }

    @Override
    public ImmutableList<Ask> gap(Content.Gap block) {
        return Lists.immutable.empty();
    }

    private static ImmutableList<Ask> runs(ImmutableList<Run> runs) {
        MutableList<Ask> out = Lists.mutable.empty();
        for (Run run : runs) {
            if (run instanceof Run.Live live) {
                out.add(live.ask());
                live.less().ifPresent(out::add);
            } else if (run instanceof Run.BySign sign) {
                out.add(sign.ask());
                sign.less().ifPresent(out::add);
            }
        }
        return out.toImmutable();
    }

    private static ImmutableList<Ask> cell(Content.Cell cell) {
        if (cell instanceof Content.Cell.Number n) {
            return Lists.immutable.of(n.ask());
        }
        return cell instanceof Content.Cell.Change c
                ? Lists.immutable.of(c.now(), c.before())
                : Lists.immutable.empty();
    }
}
