package se.helhet.core.goal;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.core.csv.CsvTable;

/** One line of a goals file as a goal. */
final class GoalLine {
    private final String place;
    private final Function<GoalColumn, String> text;
    private final Function<String, Optional<String>> unitNamed;
    private final MutableList<Finding> faults = Lists.mutable.empty();

    /** @param unitNamed the code of the unit that people mean */
    GoalLine(CsvTable table, CsvTable.Line line, GoalsHead head, Function<String, Optional<String>> unitNamed) {
        this.place = table.place(line);
        this.text = column -> head.text(line, column);
        this.unitNamed = unitNamed;
    }

    /** Empty when anything is wrong with the line; each fault is given to {@code findings}. */
    Optional<Goal> goal(int order, Consumer<Finding> findings) {
        String unit = unit();
        Goal goal = new Goal(
                text.apply(GoalColumn.ID),
                year(),
                text.apply(GoalColumn.FOCUS_AREA),
                unit,
                text.apply(GoalColumn.UNIT_NAME),
                text.apply(GoalColumn.STRATEGY),
                text.apply(GoalColumn.ACTIVITY_NO),
                text.apply(GoalColumn.ACTIVITY),
                target(),
                text.apply(GoalColumn.NOUN),
                measure(unit),
                order,
                assessment());
        GoalCheck.faults(goal).forEach(f -> faults.add(Finding.error(place, "goals.row", f)));
        faults.forEach(findings);
        return faults.isEmpty() ? Optional.of(goal) : Optional.empty();
    }

    private int year() {
        String written = text.apply(GoalColumn.YEAR);
        if (!written.matches("(19|20)[0-9]{2}")) {
            fault(GoalColumn.YEAR, "\"" + written + "\" är inget år. Skriv året med fyra siffror, som 2019.");
            return 0;
        }
        return Integer.parseInt(written);
    }

    private String unit() {
        String written = text.apply(GoalColumn.UNIT);
        if (written.isEmpty()) {
            return "";
        }
        return unitNamed.apply(written).orElseGet(() -> {
            fault(
                    GoalColumn.UNIT,
                    "\"" + written
                            + "\" är ingen av förbundets enheter. Skriv enhetens kod eller namn, eller lämna tomt;"
                            + " verksamheten som den ska tryckas skrivs i unit_name.");
            return "";
        });
    }

    private Target target() {
        try {
            return Target.parse(text.apply(GoalColumn.TARGET));
        } catch (IllegalArgumentException e) {
            fault(GoalColumn.TARGET, e.getMessage());
            return Target.NONE;
        }
    }

    /** A bare name is a figure of the goal's own unit, as in live text. */
    private String measure(String unit) {
        String written = text.apply(GoalColumn.MEASURE);
        return written.isEmpty() || written.indexOf('.') >= 0 || unit.isEmpty() ? written : unit + "." + written;
    }

    private Optional<Goal.Assessment> assessment() {
        String status = text.apply(GoalColumn.STATUS);
        String outcome = text.apply(GoalColumn.OUTCOME);
        String comment = text.apply(GoalColumn.COMMENT);
        if (status.isEmpty()) {
            boolean silent = outcome.isEmpty() && comment.isEmpty();
            return silent ? Optional.empty() : Optional.of(new Goal.Assessment(Achievement.UNKNOWN, outcome, comment));
        }
        Optional<Achievement> achievement = StatusWords.read(status);
        if (achievement.isEmpty()) {
            fault(
                    GoalColumn.STATUS,
                    "\"" + status + "\" är ingen måluppfyllelse. Skriv uppfyllt, delvis, ej uppfyllt, pågår, genomfört"
                            + " eller okänt, eller lämna tomt.");
        }
        return achievement.map(a -> new Goal.Assessment(a, outcome, comment));
    }

    private void fault(GoalColumn column, String sentence) {
        faults.add(Finding.error(place + ", " + column.title(), "goals." + column.title(), sentence));
    }
}
