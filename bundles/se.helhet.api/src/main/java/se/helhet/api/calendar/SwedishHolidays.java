package se.helhet.api.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Public holidays in Sweden as of lag (1989:253) om allmänna helgdagar, in force 1990, and the eves on which offices are
 * closed by custom. Sundays are holidays by that law too; they are not counted here, see {@link WorkingDays}.
 */
public final class SwedishHolidays {
    /** The National Day took the place of Whit Monday that year. */
    private static final int NATIONAL_DAY_SINCE = 2005;

    private SwedishHolidays() {}

    /** Whether the day bears a holiday's name, whichever day of the week it falls on. */
    public static boolean holiday(LocalDate day) {
        return fixed(day) || byEaster(day) || midsummer(day) || allSaints(day);
    }

    /** Whether the day is the eve of midsummer, Christmas or New Year, which custom treats as a holiday. */
    public static boolean eve(LocalDate day) {
        boolean lateDecember = day.getMonthValue() == 12 && (day.getDayOfMonth() == 24 || day.getDayOfMonth() == 31);
        return lateDecember || midsummer(day.plusDays(1));
    }

    /** Easter Sunday of a Gregorian year, by the computus of Meeus, Jones and Butcher. */
    public static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }

    private static boolean fixed(LocalDate day) {
        return switch (day.getMonthValue() * 100 + day.getDayOfMonth()) {
            case 101, 106, 501, 1225, 1226 -> true;
            case 606 -> day.getYear() >= NATIONAL_DAY_SINCE;
            default -> false;
        };
    }

    /** Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday and, once, Whit Monday. */
    private static boolean byEaster(LocalDate day) {
        long after = ChronoUnit.DAYS.between(easter(day.getYear()), day);
        return after == -2
                || after == 0
                || after == 1
                || after == 39
                || after == 49
                || (after == 50 && day.getYear() < NATIONAL_DAY_SINCE);
    }

    /** The Saturday from 20 to 26 June. */
    private static boolean midsummer(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                && day.getMonthValue() == 6
                && day.getDayOfMonth() >= 20
                && day.getDayOfMonth() <= 26;
    }

    /** The Saturday from 31 October to 6 November. */
    private static boolean allSaints(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), 10, 31);
        return day.getDayOfWeek() == DayOfWeek.SATURDAY && !day.isBefore(first) && day.isBefore(first.plusDays(7));
    }
}
