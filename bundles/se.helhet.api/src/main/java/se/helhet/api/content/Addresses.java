package se.helhet.api.content;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.value.Ask;

/** Every address that a block or a goal points at; what must be loaded before it can be printed. */
public final class Addresses implements Content.Cases<ImmutableList<Ask>> {
    private static final Addresses CASES = new Addresses();

    private Addresses() {}

    public static ImmutableList<Ask> of(Content block) {
        return block.fold(CASES);
    }

    public static ImmutableList<Ask> of(ImmutableList<GoalResult> goals) {
        return goals.flatCollect(g -> Lists.mutable.withAll(g.evidence()).withAll(g.outcomes()));
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
        return block.items().flatCollect(Addresses::runs);
    }

    @Override
    public ImmutableList<Ask> grid(Content.Grid block) {
        return block.rows()
                .flatCollect(Content.Row::cells)
                .flatCollect(Addresses::cell)
                .newWithAll(runs(block.source()));
    }

    @Override
    public ImmutableList<Ask> chart(Content.Chart block) {
        return block.series().flatCollect(Content.Series::points).newWithAll(runs(block.source()));
    }

    @Override
    public ImmutableList<Ask> goals(Content.Goals block) {
        return of(block.results());
    }

    @Override
    public ImmutableList<Ask> gap(Content.Gap block) {
        return Lists.immutable.empty();
    }

    private static ImmutableList<Ask> cell(Content.Cell cell) {
        if (cell instanceof Content.Cell.Number n) {
            return Lists.immutable.of(n.ask());
        }
        return cell instanceof Content.Cell.Change c
                ? Lists.immutable.of(c.now(), c.before())
                : Lists.immutable.empty();
    }

    private static ImmutableList<Ask> runs(ImmutableList<Run> runs) {
        return runs.flatCollect(run -> {
            if (run instanceof Run.Live live) {
                return Lists.mutable.of(live.ask()).withAll(Lists.immutable.fromStream(live.less().stream()));
            }
            return run instanceof Run.BySign sign
                    ? Lists.mutable.of(sign.ask()).withAll(Lists.immutable.fromStream(sign.less().stream()))
                    : Lists.immutable.empty();
        });
    }
}
