package se.helhet.itest.kit;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;

/** Blocks as lines of text, for comparing in tests. */
final class PlainText implements Content.Cases<ImmutableList<String>> {
    private final Numbers numbers;
    private final Locale locale;

    PlainText(Numbers numbers, Locale locale) {
        this.numbers = numbers;
        this.locale = locale;
    }

    @Override
    public ImmutableList<String> heading(Content.Heading block) {
        return Lists.immutable.of("#".repeat(block.level()) + " " + block.text());
    }

    @Override
    public ImmutableList<String> paragraph(Content.Paragraph block) {
        return Lists.immutable.of(runs(block.runs()));
    }

    @Override
    public ImmutableList<String> bullets(Content.Bullets block) {
        return block.items().collect(i -> "- " + runs(i));
    }

    @Override
    public ImmutableList<String> grid(Content.Grid block) {
        return Lists.mutable
                .of("[" + block.caption() + "]")
                .with(block.columns().collect(Content.Column::head).makeString(" | "))
                .withAll(block.rows().collect(r -> row(r, numbers, locale)))
                .toImmutable();
    }

    static String row(Content.Row row, Numbers numbers, Locale locale) {
        return row.cells().collect(c -> cell(c, numbers, locale)).makeString(" | ");
    }

    private static String cell(Content.Cell cell, Numbers numbers, Locale locale) {
        if (cell instanceof Content.Cell.Number n) {
            return numbers.cell(n.ask(), locale);
        }
        return cell instanceof Content.Cell.Change c
                ? numbers.change(c.now(), c.before(), locale)
                : ((Content.Cell.Words) cell).text();
    }

    @Override
    public ImmutableList<String> chart(Content.Chart block) {
        return Lists.mutable
                .of("(" + block.caption() + ")")
                .withAll(block.series()
                        .collect(s -> s.name() + ": "
                                + s.points()
                                        .collect(a -> numbers.cell(a, locale))
                                        .makeString(" ")))
                .toImmutable();
    }

    @Override
    public ImmutableList<String> goals(Content.Goals block) {
        return block.results()
                .collect(r -> r.goal().number() + " " + r.goal().printText() + " | "
                        + r.goal().printTarget(locale) + " | "
                        + r.outcomes().collect(a -> numbers.cell(a, locale)).makeString() + " | " + r.status());
    }

    @Override
    public ImmutableList<String> gap(Content.Gap block) {
        return Lists.immutable.of("!! " + block.who() + ": " + block.cause() + " " + block.hint());
    }

    private String runs(ImmutableList<Run> runs) {
        return runs.collect(r -> numbers.text(r, locale)).makeString("");
    }
}
