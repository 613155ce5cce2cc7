package se.helhet.core.goal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.factory.primitive.IntSets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.eclipse.collections.api.set.primitive.ImmutableIntSet;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.core.cases.Fold;
import se.helhet.core.csv.CsvTable;

/** One line of a goals file as a goal. */
final class GoalLine {
    private static final Pattern TIMED = Pattern.compile("(?i)(?:arbets)?dagar|dag|timm(?:ar|e)");
    private static final ImmutableSet<String> YES = Sets.immutable.of("ja", "yes", "x", "true", "sant", "1", "utgar");

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
        int year = year();
        ImmutableList<Goal.Measure> measures = measures(unit);
        Goal.Measure first = measures.getFirst();
        Goal goal = new Goal(
                text.apply(GoalColumn.ID),
                year,
                text.apply(GoalColumn.FOCUS_AREA),
                unit,
                text.apply(GoalColumn.UNIT_NAME),
                text.apply(GoalColumn.STRATEGY),
                text.apply(GoalColumn.ACTIVITY_NO),
                text.apply(GoalColumn.ACTIVITY),
                first.target(),
                first.noun(),
                first.address(),
                order,
                assessment(),
                measures.drop(1),
                decision());
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

    /** Targets, nouns and measures of a compound goal stand in the same order, parted by semicolons. */
    private ImmutableList<Goal.Measure> measures(String unit) {
        ImmutableList<String> targets = parts(GoalColumn.TARGET);
        ImmutableList<String> nouns = parts(GoalColumn.NOUN);
        ImmutableList<String> addresses = parts(GoalColumn.MEASURE);
        int count = Math.max(targets.size(), Math.max(nouns.size(), addresses.size()));
        ImmutableIntSet sizes = IntSets.immutable.of(targets.size(), nouns.size(), addresses.size());
        if (sizes.reject(n -> n == 1 || n == count).notEmpty()) {
            fault(
                    GoalColumn.TARGET,
                    "Målet har " + targets.size() + " målvärden, " + nouns.size() + " enheter och " + addresses.size()
                            + " mätetal. Skriv lika många av varje, åtskilda med semikolon.");
        }
        MutableList<Goal.Measure> out = Lists.mutable.empty();
        for (int i = 0; i < count; i++) {
            String written = at(targets, i);
            Matcher timed = TIMED.matcher(written);
            String noun = at(nouns, i);
            out.add(new Goal.Measure(
                    target(written),
                    noun.isEmpty() && timed.find() ? timed.group() : noun,
                    measure(unit, at(addresses, i))));
        }
        return out.toImmutable();
    }

    private ImmutableList<String> parts(GoalColumn column) {
        return Lists.immutable.of(text.apply(column).split(";", -1)).collect(String::strip);
    }

    private static String at(ImmutableList<String> parts, int i) {
        return i < parts.size() ? parts.get(i) : "";
    }

    private Target target(String written) {
        try {
            return Target.parse(written);
        } catch (IllegalArgumentException e) {
            fault(GoalColumn.TARGET, e.getMessage());
            return Target.NONE;
        }
    }

    /** A bare name is a figure of the goal's own unit, as in live text. */
    private static String measure(String unit, String written) {
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

    /** What was decided about the goal during its year; empty when the line tells of no decision. */
    private ImmutableList<Goal.Change> decision() {
        boolean dropped = YES.contains(Fold.plain(text.apply(GoalColumn.DROPPED)));
        String why = text.apply(GoalColumn.REASON);
        String day = text.apply(GoalColumn.DECIDED_ON);
        if (!dropped && why.isEmpty()) {
            return Lists.immutable.empty();
        }
        if (why.isEmpty()) {
            fault(GoalColumn.REASON, "Målet utgår utan skäl. Skriv varför; skälet trycks i måltabellen.");
        }
        if (!day.matches("(19|20)[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])")) {
            fault(GoalColumn.DECIDED_ON, "\"" + day + "\" är ingen dag för ett beslut. Skriv den som 2019-06-14.");
            return Lists.immutable.empty();
        }
        try {
            Goal.Kind kind = dropped ? Goal.Kind.DROPPED : Goal.Kind.CHANGED;
            return Lists.immutable.of(
                    new Goal.Change(kind, LocalDate.parse(day), text.apply(GoalColumn.DECIDED_BY), why, ""));
        } catch (DateTimeParseException e) {
            fault(GoalColumn.DECIDED_ON, "Dagen " + day + " finns inte. Rätta datumet.");
            return Lists.immutable.empty();
        }
    }

    private void fault(GoalColumn column, String sentence) {
        faults.add(Finding.error(place + ", " + column.title(), "goals." + column.title(), sentence));
    }
}
