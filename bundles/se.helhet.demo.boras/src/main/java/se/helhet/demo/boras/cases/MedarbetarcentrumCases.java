package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.helhet.demo.boras.Csv;

/**
 * The demo federation's cases of Medarbetarcentrum in 2018 and 2019 as CSV, made so that the published figures of 2019
 * follow from them. All of them are made up, and so are the totals that were not published.
 */
public final class MedarbetarcentrumCases {
    private static final Set<Integer> WORKING_MONTHS = Set.of(1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12);
    /** Support to individuals: a row is a month's. */
    private static final Set<String> BY_MONTH = Set.of("talk", "matching");

    private static final LocalDate AS_OF = LocalDate.of(2019, 12, 31);

    private MedarbetarcentrumCases() {}

    /** In the order to be taken in. */
    public static List<CaseText> all() {
        return List.of(
                text("assignment", assignments()),
                text("programme", programmes()),
                text("followup", followups()),
                text("feedback", feedback()),
                text("event", events()));
    }

    private static CaseText text(String register, String csv) {
        return new CaseText("medarbetarcentrum." + register, "medarbetarcentrum-" + register + ".csv", csv);
    }

    /** For the register {@code medarbetarcentrum.assignment}. */
    public static String assignments() {
        List<String> lines = new ArrayList<>();
        for (Csv.Row row : Csv.resource("cases/medarbetarcentrum/assignments.csv")) {
            lines.addAll(BY_MONTH.contains(row.get("kind")) ? months(row) : groups(row));
        }
        lines.sort(null);
        lines.add(0, "began_on,ended_on,kind,municipality,participants,hours,status");
        return String.join("\n", lines) + "\n";
    }

    /** For the register {@code medarbetarcentrum.programme}. */
    public static String programmes() {
        return Csv.text("cases/medarbetarcentrum/programmes.csv");
    }

    /** For the register {@code medarbetarcentrum.followup}. */
    public static String followups() {
        return Csv.text("cases/medarbetarcentrum/followups.csv");
    }

    /** For the register {@code medarbetarcentrum.feedback}. */
    public static String feedback() {
        return Csv.text("cases/medarbetarcentrum/feedback.csv");
    }

    /** For the register {@code medarbetarcentrum.event}. */
    public static String events() {
        return Csv.text("cases/medarbetarcentrum/events.csv");
    }

    private static List<String> groups(Csv.Row row) {
        Draw draw = draw(row);
        List<LocalDate> open = new OpenDays().schoolDays(row.number("year"), WORKING_MONTHS);
        int count = row.number("rows");
        int[] participants = draw.parts(row.number("participants"), count, 200);
        int[] hours = Draw.parts(row.number("hours"), participants, row.number("participants"));
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            LocalDate began = draw.any(open);
            LocalDate ends = began.plusWeeks(draw.between(6, 22));
            lines.add(line(row, began, ends, participants[i], hours[i]));
        }
        return lines;
    }

    private static List<String> months(Csv.Row row) {
        Draw draw = draw(row);
        int count = row.number("rows");
        int[] participants = draw.parts(row.number("participants"), count, 200);
        int[] hours = Draw.parts(row.number("hours"), participants, row.number("participants"));
        List<Integer> months = WORKING_MONTHS.stream().sorted().toList();
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            YearMonth month = YearMonth.of(row.number("year"), months.get(i));
            lines.add(line(row, month.atDay(1), month.atEndOfMonth(), participants[i], hours[i]));
        }
        return lines;
    }

    private static Draw draw(Csv.Row row) {
        return new Draw(row.get("year") + row.get("kind") + row.get("municipality"));
    }

    private static String line(Csv.Row row, LocalDate began, LocalDate ends, int participants, int hours) {
        boolean ended = !ends.isAfter(AS_OF);
        return Csv.line(
                began,
                ended ? ends : "",
                row.get("kind"),
                row.get("municipality"),
                participants,
                hours,
                ended ? "finished" : "ongoing");
    }
}
