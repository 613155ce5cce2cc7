package se.helhet.demo.boras.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.helhet.api.calendar.WorkingDays;
import se.helhet.demo.boras.Csv;

/**
 * The data protection officers' cases from May 2018, when the regulation came into force, to the end of 2019. Published:
 * how many there were of each kind in 2019. Every single case and all of 2018 are made up. Deterministic.
 */
public final class DsoCases {
    private static final LocalDate START = LocalDate.of(2018, 5, 25);
    private static final List<Integer> SEASON = List.of(90, 105, 115, 95, 110, 85, 15, 70, 115, 120, 115, 75);

    private DsoCases() {}

    public static List<CaseText> all() {
        SupervisedCases supervised = new SupervisedCases();
        List<CaseText> all = new ArrayList<>(List.of(
                text("organisation", supervised.organisations()),
                text("review", supervised.reviews()),
                text("maturity", supervised.maturity())));
        counted()
                .forEach((register, rows) ->
                        all.add(text(register, DsoEvents.of(register).csv(rows))));
        return List.copyOf(all);
    }

    private static CaseText text(String register, String csv) {
        return new CaseText("dso." + register, "dso-" + register + ".csv", csv);
    }

    private static TreeMap<String, List<Csv.Row>> counted() {
        TreeMap<String, List<Csv.Row>> rows = new TreeMap<>();
        Csv.resource("cases/dso/counts.csv")
                .forEach(row -> rows.computeIfAbsent(row.get("register"), key -> new ArrayList<>())
                        .add(row));
        return rows;
    }

    /** A working day of the year on which the officers were at work. */
    static LocalDate day(Draw draw, int year) {
        List<LocalDate> days = LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year, 12, 21))
                .filter(day -> WorkingDays.SWEDISH.has(day) && !day.isBefore(START))
                .toList();
        return draw.weighted(days, day -> SEASON.get(day.getMonthValue() - 1) + friday(day));
    }

    private static int friday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? -10 : 0;
    }

    /** Head and lines, the lines by date, which is their first cell. */
    static String csv(String head, List<String> lines) {
        return String.join(
                        "\n",
                        Stream.concat(
                                        Stream.of(head),
                                        lines.stream().sorted(Comparator.comparing(l -> l.substring(0, 10))))
                                .toList())
                + "\n";
    }
}
