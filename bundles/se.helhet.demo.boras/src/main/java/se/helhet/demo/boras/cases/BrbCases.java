package se.helhet.demo.boras.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.helhet.demo.boras.Csv;

/**
 * The demo federation's cases of Business Region Borås as CSV. The rankings are published ones; enquiries and the dates
 * of activities are made up, so that the published figures of 2019 follow from them.
 */
public final class BrbCases {
    private static final Set<String> DECIDED = Set.of("established", "declined");

    private BrbCases() {}

    /** In the order to be taken in. */
    public static List<CaseText> all() {
        return List.of(
                text("enquiry", enquiries()),
                text("step", steps()),
                text("activity", activities()),
                text("ranking", rankings()));
    }

    private static CaseText text(String register, String csv) {
        return new CaseText("brb." + register, "brb-" + register + ".csv", csv);
    }

    /** For the register {@code brb.enquiry}. */
    public static String enquiries() {
        List<String> lines = new ArrayList<>();
        lines.add("reference,received_on,source,country,sector,land,jobs,municipality,stage,decided_on,next_step,"
                + "next_step_on");
        for (Csv.Row row : plan()) {
            List<Step> way = way(row);
            Step last = way.get(way.size() - 1);
            lines.add(Csv.line(
                    row.get("reference"),
                    way.get(0).from(),
                    row.get("source"),
                    row.get("country"),
                    row.get("sector"),
                    row.get("land"),
                    row.get("jobs"),
                    row.get("municipality"),
                    last.stage(),
                    DECIDED.contains(last.stage()) ? last.from() : "",
                    row.get("next_step"),
                    row.get("next_step_on")));
        }
        return text(lines);
    }

    /** For the register {@code brb.step}. */
    public static String steps() {
        List<String> lines = new ArrayList<>();
        lines.add("reference,stage,entered_on,left_on");
        for (Csv.Row row : plan()) {
            way(row).forEach(step -> lines.add(Csv.line(row.get("reference"), step.stage(), step.from(), step.to())));
        }
        return text(lines);
    }

    /** For the register {@code brb.activity}. */
    public static String activities() {
        return Csv.text("cases/brb/activities.csv");
    }

    /** For the register {@code brb.ranking}. */
    public static String rankings() {
        List<String> lines = new ArrayList<>();
        lines.add("municipality,year,rank");
        for (Csv.Row row : Csv.resource("published/business-climate-ranking.csv")) {
            lines.add(Csv.line(row.get("kommun"), row.get("year"), row.get("rank")));
        }
        return text(lines);
    }

    /** @param to empty while the enquiry stands there */
    private record Step(String stage, String from, String to) {}

    private static List<Csv.Row> plan() {
        return Csv.resource("cases/brb/enquiries.csv");
    }

    /** The column {@code way} has stages and days by turns. */
    private static List<Step> way(Csv.Row row) {
        String[] words = row.get("way").split(" ");
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            steps.add(new Step(words[i], words[i + 1], i + 3 < words.length ? words[i + 3] : ""));
        }
        return steps;
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
