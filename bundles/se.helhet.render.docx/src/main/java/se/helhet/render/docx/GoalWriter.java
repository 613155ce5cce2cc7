package se.helhet.render.docx;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import se.helhet.api.content.Content.Goals;
import se.helhet.api.content.Numbers;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;

/** Writes goals as a table: what, how much, what became of it, and the status as a word; strategies are groups. */
final class GoalWriter {
    private final Numbers numbers;
    private final Locale locale;
    private final Words words;

    GoalWriter(Numbers numbers, Locale locale) {
        this.numbers = numbers;
        this.locale = locale;
        this.words = Words.in(locale);
    }

    void write(Goals goals, CTTbl target) {
        // A plan has no outcome yet, and no column for it.
        boolean followedUp = !goals.planned() || goals.results().isEmpty();
        ImmutableList<ColumnWidths.Need> planned = Lists.immutable.of(
                new ColumnWidths.Need(510, 510, 0), ColumnWidths.words(1), new ColumnWidths.Need(1474, 1474, 0));
        ImmutableList<ColumnWidths.Need> all = followedUp
                ? planned.newWith(new ColumnWidths.Need(1361, 1361, 0)).newWith(new ColumnWidths.Need(1644, 1644, 0))
                : planned;
        TableWriter table = new TableWriter(target, ColumnWidths.of(all), goals.caption());
        TableWriter.Row head = table.row(TableWriter.Rule.HEAD);
        Paragraphs.text(head.cell("TableHead"), words.goalNumber());
        Paragraphs.text(head.cell("TableHead"), words.goal());
        Paragraphs.text(head.cell("TableHeadNumber"), words.target());
        if (followedUp) {
            Paragraphs.text(head.cell("TableHeadNumber"), words.outcome());
            Paragraphs.text(head.cell("TableHeadStatus"), words.status());
        }
        goals.results().collect(r -> r.goal().strategy()).distinct().forEach(strategy -> {
            if (!strategy.isBlank()) {
                CTP label = table.row(TableWriter.Rule.ITEM).next(all.size()).addNewP();
                Paragraphs.text(Paragraphs.styled(label, "TableGroup"), strategy);
            }
            goals.results()
                    .select(r -> r.goal().strategy().equals(strategy))
                    .forEach(r -> row(r, followedUp, table.row(TableWriter.Rule.ITEM)));
        });
        table.keepTogether(0);
    }

    private void row(GoalResult result, boolean followedUp, TableWriter.Row row) {
        Goal goal = result.goal();
        Paragraphs.text(row.cell("TableText"), goal.number());
        CTTc text = row.next(1);
        Paragraphs.text(Paragraphs.styled(text.addNewP(), "TableText"), goal.printText());
        goal.notes(locale).forEach(n -> Paragraphs.text(Paragraphs.styled(text.addNewP(), "TableComment"), n));
        Paragraphs.text(row.cell("TableNumber"), goal.printTarget(locale));
        if (followedUp) {
            Paragraphs.text(row.cell("TableNumber"), result.printOutcome(numbers, locale));
            Paragraphs.text(row.cell(style(result.status())), words.status(result.status()));
        }
    }

    private static String style(Achievement status) {
        return switch (status) {
            case MET -> "StatusMet";
            case PARTLY -> "StatusPartly";
            case NOT_MET -> "StatusNotMet";
            case ONGOING, UNKNOWN -> "StatusOpen";
        };
    }
}
