package se.helhet.demo.boras.cases;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.demo.boras.Csv;

/** Which days are school days, weekends and holidays in 2018 and 2019. */
final class OpenDays {
    /** A school holiday; {@code weight} is how many the public are on such a day against others. */
    record Break(String name, LocalDate from, LocalDate to, int weight) {
        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private final Set<LocalDate> closed = Csv.resource("cases/closed-days.csv").stream()
            .map(row -> LocalDate.parse(row.get("date")))
            .collect(Collectors.toSet());

    private final List<Break> breaks = Csv.resource("cases/breaks.csv").stream()
            .map(row -> new Break(
                    row.get("name"),
                    LocalDate.parse(row.get("from")),
                    LocalDate.parse(row.get("to")),
                    row.number("weight")))
            .toList();

    /** Days on which schools come, of the months asked for. */
    List<LocalDate> schoolDays(int year, Set<Integer> months) {
        List<LocalDate> days = new ArrayList<>();
        for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
            boolean school = !weekend(day) && !closed(day) && breakOf(day).isEmpty();
            if (school && months.contains(day.getMonthValue())) {
                days.add(day);
            }
        }
        return days;
    }

    /** As {@link #schoolDays}, of the months that a plan's row names. */
    List<LocalDate> days(int year, Csv.Row row) {
        return schoolDays(
                year,
                Stream.of(row.get("months").split(" ")).map(Integer::valueOf).collect(Collectors.toSet()));
    }

    boolean closed(LocalDate day) {
        return closed.contains(day);
    }

    Optional<Break> breakOf(LocalDate day) {
        return breaks.stream().filter(each -> each.holds(day)).findFirst();
    }

    static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
