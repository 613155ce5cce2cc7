package se.helhet.demo.boras.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Deviations of which so many were due in each year and so many of those were answered late or not at all. */
final class DeviationCases {
    static final String HEAD = "reported_on,area,sender,receiver,municipality,answered_on";
    private static final int REPLY_DAYS = 60;
    /** What is known when the annual report is written. */
    private static final LocalDate KNOWN_UNTIL = LocalDate.of(2020, 1, 31);

    private static final List<String> AREAS = List.of(
            "utskrivning",
            "utskrivning",
            "utskrivning",
            "information",
            "information",
            "lakemedel",
            "plan",
            "hjalpmedel");
    private static final List<String> PROVIDERS = List.of("kommun", "kommun", "sjukhus", "sjukhus", "vardcentral");
    /** Deviations come with discharges: fewer in summer. */
    private static final List<Integer> SEASON = List.of(105, 95, 105, 100, 95, 85, 60, 80, 105, 110, 110, 95);

    private record Deviation(LocalDate reported, String line) {}

    private final Schools places = new Schools();

    String csv() {
        List<Deviation> all = new ArrayList<>();
        Csv.resource("cases/narvard/deviations.csv").forEach(row -> all.addAll(of(row)));
        return Stream.concat(
                        Stream.of(HEAD),
                        all.stream()
                                .sorted(Comparator.comparing(Deviation::reported))
                                .map(Deviation::line))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private List<Deviation> of(Csv.Row row) {
        int year = row.number("due_year");
        Draw draw = new Draw("deviation " + year);
        List<LocalDate> days = days(year);
        List<Deviation> all = new ArrayList<>();
        for (int i = 0; i < row.number("due"); i++) {
            LocalDate reported = draw.weighted(days, day -> SEASON.get(day.getMonthValue() - 1));
            boolean late = i < row.number("late");
            LocalDate answered =
                    reported.plusDays(late ? REPLY_DAYS + draw.between(1, 75) : draw.between(4, REPLY_DAYS));
            boolean never = late && draw.between(1, 6) == 1;
            all.add(deviation(draw, reported, never || answered.isAfter(KNOWN_UNTIL) ? "" : answered.toString()));
        }
        return all;
    }

    /** Weekdays of the years known on which a deviation is reported whose reply is due in {@code year}. */
    private static List<LocalDate> days(int year) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate due = LocalDate.of(year, 1, 1); due.getYear() == year; due = due.plusDays(1)) {
            LocalDate reported = due.minusDays(REPLY_DAYS);
            if (!OpenDays.weekend(reported) && reported.getYear() < 2020) {
                days.add(reported);
            }
        }
        return days;
    }

    private Deviation deviation(Draw draw, LocalDate reported, String answered) {
        String sender = draw.any(PROVIDERS);
        String receiver =
                draw.any(PROVIDERS.stream().filter(each -> !each.equals(sender)).toList());
        String municipality = places.municipality(draw).name();
        return new Deviation(reported, Csv.line(reported, draw.any(AREAS), sender, receiver, municipality, answered));
    }
}
