package se.helhet.demo.boras.ledger;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Random;
import java.util.Set;

/** Days on which an office books and a bank pays. */
final class Days {
    private static final Set<MonthDay> CLOSED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 24),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26),
            MonthDay.of(12, 31));

    private Days() {}

    /** The day itself or the nearest working day before it, but never in the month before. */
    static LocalDate of(int year, int month, int day) {
        LocalDate wanted = YearMonth.of(year, month)
                .atDay(Math.min(day, YearMonth.of(year, month).lengthOfMonth()));
        LocalDate date = wanted;
        while (!open(date) && date.getDayOfMonth() > 1) {
            date = date.minusDays(1);
        }
        while (!open(date)) {
            date = date.plusDays(1);
        }
        return date;
    }

    static LocalDate anyOf(int year, int month, Random random) {
        return of(year, month, 2 + random.nextInt(27));
    }

    static boolean open(LocalDate date) {
        boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !CLOSED.contains(MonthDay.from(date));
    }
}
