package se.helhet.core.goal;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.finding.Finding;
import se.helhet.core.cases.Fold;
import se.helhet.core.csv.CsvTable;

/** Which cell of a line is which column of a goals file. */
final class GoalsHead {
    private final Map<GoalColumn, Integer> places = new EnumMap<>(GoalColumn.class);

    private GoalsHead() {}

    /** Empty when the head has faults; they are given to {@code findings}. */
    static Optional<GoalsHead> of(CsvTable table, Consumer<Finding> findings) {
        GoalsHead head = new GoalsHead();
        String where = table.place(table.head());
        boolean good = true;
        ImmutableList<String> titles = table.head().cells().collect(Fold::stripped);
        for (int i = 0; i < titles.size(); i++) {
            String title = titles.get(i);
            Optional<GoalColumn> column = GoalColumn.named(title);
            if (column.isEmpty() && !title.isEmpty()) {
                findings.accept(Finding.error(
                        where,
                        "goals.column",
                        "En målfil har ingen kolumn \"" + title + "\". Kolumnerna är: " + columns() + "."));
                good = false;
            } else if (column.isPresent() && head.places.putIfAbsent(column.get(), i) != null) {
                findings.accept(Finding.error(
                        where, "goals.column", "Kolumnen " + title + " står två gånger. Ta bort den ena."));
                good = false;
            }
        }
        ImmutableList<GoalColumn> missing = GoalColumn.all().select(c -> c.required() && !head.places.containsKey(c));
        if (missing.notEmpty()) {
            findings.accept(Finding.error(
                    where,
                    "goals.column",
                    "Det saknas kolumn för "
                            + missing.collect(GoalColumn::title).makeString()
                            + ". Lägg till i rubrikraden. Kolumnerna är: " + columns() + "."));
            good = false;
        }
        return good ? Optional.of(head) : Optional.empty();
    }

    /** The cell without blanks around it; empty when the file lacks the column. */
    String text(CsvTable.Line line, GoalColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : Fold.stripped(line.cells().get(place));
    }

    private static String columns() {
        return GoalColumn.all().collect(GoalColumn::title).makeString();
    }
}
