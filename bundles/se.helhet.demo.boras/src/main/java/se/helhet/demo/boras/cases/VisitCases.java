package se.helhet.demo.boras.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** The public day by day: weekends and school holidays (Mondays closed), and one evening a month. */
final class VisitCases {
    static final String HEAD = "visited_on,day_kind,visitors";

    private record Day(LocalDate date, String kind, int weight) {}

    private record Visit(LocalDate date, String kind, int visitors) {}

    private final OpenDays days = new OpenDays();

    String csv() {
        List<Visit> visits = new ArrayList<>();
        for (Csv.Row row : Csv.resource("cases/visitors.csv")) {
            int year = row.number("year");
            boolean evenings = row.get("kind").equals("vardag");
            visits.addAll(shared(row.number("visitors"), evenings ? evenings(year) : holidays(year)));
        }
        return Stream.concat(
                        Stream.of(HEAD),
                        visits.stream()
                                .sorted(Comparator.comparing(Visit::date))
                                .map(each -> Csv.line(each.date(), each.kind(), each.visitors())))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static List<Visit> shared(int visitors, List<Day> open) {
        int[] weights = open.stream().mapToInt(Day::weight).toArray();
        int[] parts = Draw.parts(
                visitors, weights, open.stream().mapToInt(Day::weight).sum());
        List<Visit> visits = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            visits.add(new Visit(open.get(i).date(), open.get(i).kind(), parts[i]));
        }
        return visits;
    }

    private List<Day> holidays(int year) {
        Draw draw = new Draw("visit " + year);
        List<Day> open = new ArrayList<>();
        for (LocalDate date = LocalDate.of(year, 1, 1); date.getYear() == year; date = date.plusDays(1)) {
            boolean weekend = OpenDays.weekend(date);
            boolean holiday = days.breakOf(date).isPresent() && date.getDayOfWeek() != DayOfWeek.MONDAY;
            if (days.closed(date) || !weekend && !holiday) {
                continue;
            }
            int crowd = days.breakOf(date).map(OpenDays.Break::weight).orElse(0);
            int weekendCrowd = List.of(105, 120, 110, 100, 70, 45, 60, 65, 75, 105, 125, 90)
                    .get(date.getMonthValue() - 1);
            int expected = weekend ? Math.max(crowd, weekendCrowd) : crowd;
            open.add(new Day(date, weekend ? "helg" : "lov", expected * draw.between(65, 135)));
        }
        return open;
    }

    /** The second Wednesday of each month but in summer. */
    private List<Day> evenings(int year) {
        Draw draw = new Draw("evening " + year);
        List<Day> open = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(year, month, 1);
            while (day.getDayOfWeek() != DayOfWeek.WEDNESDAY) {
                day = day.plusDays(1);
            }
            day = day.plusDays(7);
            if (days.breakOf(day).isEmpty() && !days.closed(day)) {
                open.add(new Day(day, "vardag", draw.between(70, 130)));
            }
        }
        return open;
    }
}
