package se.helhet.demo.boras;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.api.value.Num;

/**
 * The goals of a year as published: those of 2019 with outcome and status, those of 2021 as planned. Those of 2019 that
 * cases can measure are bound to figures by {@code goals/measures.csv}.
 */
final class GoalData {
    private final int year;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> measures = new HashMap<>();
    private final Map<String, Map<String, Integer>> strategies = new HashMap<>();

    private GoalData(int year, String unitsOfActivities) {
        this.year = year;
        Csv.resource(unitsOfActivities).forEach(row -> units.put(row.get("activity"), row.get("unit")));
    }

    /** The goals of 2019. */
    static ImmutableList<Goal> all() {
        return GoalTree.of(rows());
    }

    /** A goal for every row that was published, before rows that belong together are one goal. */
    static ImmutableList<Goal> rows() {
        GoalData data = new GoalData(2019, "goals/units.csv");
        Csv.resource("goals/measures.csv").forEach(row -> data.measures.put(row.get("goal"), row.get("measure")));
        return data.goals("published/goals.csv");
    }

    /** The goals of 2021. */
    static ImmutableList<Goal> planned() {
        return new GoalData(2021, "goals/units-2021.csv").goals("published/budget-2021/goals.csv");
    }

    /** The goals of 2021 as a file that is imported. */
    static String plannedCsv() {
        StringBuilder out =
                new StringBuilder("year,id,focus_area,unit,unit_name,strategy,activity_no,activity,target,noun\n");
        planned()
                .forEach(g -> out.append(Csv.line(
                                g.year(),
                                g.id(),
                                g.focusArea(),
                                g.unit(),
                                g.unitName(),
                                g.strategy(),
                                g.number(),
                                g.text(),
                                g.target().print(Locale.forLanguageTag("sv")),
                                g.noun()))
                        .append('\n'));
        return out.toString();
    }

    private ImmutableList<Goal> goals(String path) {
        MutableList<Goal> goals = Lists.mutable.empty();
        for (Csv.Row row : Csv.resource(path)) {
            goals.add(goal(row, goals.size() + 1));
        }
        return goals.toImmutable();
    }

    private Goal goal(Csv.Row row, int order) {
        String unit = units.get(row.get("unit"));
        String id = id(unit, row);
        return new Goal(
                id,
                year,
                row.get("focus_area"),
                unit,
                row.get("unit"),
                row.get("strategy"),
                row.get("activity_no"),
                row.get("activity"),
                target(row),
                noun(row),
                measures.getOrDefault(id, ""),
                order,
                assessment(row));
    }

    /** Unit, section, which of the section's strategies, number: {@code navet-7.2.2-1.5}. */
    private String id(String unit, Csv.Row row) {
        String section = row.get("page_section").replace("Bilaga ", "b").replace(" avsnitt ", ".");
        Map<String, Integer> seen = strategies.computeIfAbsent(section, key -> new LinkedHashMap<>());
        int strategy = seen.computeIfAbsent(row.get("strategy"), key -> seen.size() + 1);
        String number = row.get("activity_no").toLowerCase(Locale.ROOT);
        return unit + "-" + section + "-" + strategy + "." + number;
    }

    private static Target target(Csv.Row row) {
        Target.Rule rule = switch (row.get("comparator")) {
            case ">=" -> Target.Rule.AT_LEAST;
            case "<=" -> Target.Rule.AT_MOST;
            case "=" -> Target.Rule.EXACTLY;
            case "done" -> Target.Rule.DONE;
            default -> Target.Rule.NONE;
        };
        Optional<Num> limit =
                row.get("target").isEmpty() ? Optional.empty() : Optional.of(Num.parse(row.get("target")));
        boolean percent = row.get("measure_unit").startsWith("%");
        return new Target(rule, limit, percent, row.flag("target_approximate"), false);
    }

    private static String noun(Csv.Row row) {
        return row.get("measure_unit").replace("%", "").strip();
    }

    private static Optional<Goal.Assessment> assessment(Csv.Row row) {
        Achievement status = switch (row.get("outcome_status")) {
            case "met", "done" -> Achievement.MET;
            case "partly" -> Achievement.PARTLY;
            case "not_met" -> Achievement.NOT_MET;
            case "ongoing" -> Achievement.ONGOING;
            default -> Achievement.UNKNOWN;
        };
        String outcome = outcome(row);
        // Names of the published files mean nothing to a reader of the report.
        String comment = row.get("outcome_note").replaceAll("(; )?se [a-z-]+\\.csv", "");
        boolean said = status != Achievement.UNKNOWN || !outcome.isEmpty() || !comment.isEmpty();
        return said ? Optional.of(new Goal.Assessment(status, outcome, comment)) : Optional.empty();
    }

    private static String outcome(Csv.Row row) {
        String value = row.get("outcome_value");
        if (value.isEmpty()) {
            return "";
        }
        boolean percent = row.get("measure_unit").startsWith("%");
        String unit = percent ? "%" : row.get("measure_unit");
        return unit.isEmpty() ? value : value + " " + unit;
    }
}
