package se.helhet.api.value;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * Two dates, both included, made of whole months. Text form: {@code 2019}, {@code 2019-03}, {@code 2019-01..2019-08}.
 */
public record Period(LocalDate from, LocalDate to) implements Comparable<Period> {
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period ends after it begins: " + from + ".." + to);
        }
    }

    public static Period year(int year) {
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    public static Period month(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    /** Reads the text form. Throws {@link IllegalArgumentException} with a sentence when it is none. */
    public static Period parse(String text) {
        try {
            int dots = text.indexOf("..");
            if (dots >= 0) {
                return new Period(
                        YearMonth.parse(text.substring(0, dots)).atDay(1),
                        YearMonth.parse(text.substring(dots + 2)).atEndOfMonth());
            }
            return text.length() == 4 ? year(Integer.parseInt(text)) : month(YearMonth.parse(text));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" är ingen period. Skriv 2019, 2019-03 eller 2019-01..2019-08.", e);
        }
    }

    /** The same months {@code years} later (earlier when negative). */
    public Period shiftYears(int years) {
        return new Period(
                YearMonth.from(from).plusYears(years).atDay(1),
                YearMonth.from(to).plusYears(years).atEndOfMonth());
    }

    public Period lastYear() {
        return shiftYears(-1);
    }

    public int year() {
        return to.getYear();
    }

    public boolean wholeYear() {
        return from.getDayOfYear() == 1 && equals(year(year()));
    }

    public ImmutableList<Period> months() {
        MutableList<Period> months = Lists.mutable.empty();
        YearMonth last = YearMonth.from(to);
        for (YearMonth m = YearMonth.from(from); !m.isAfter(last); m = m.plusMonths(1)) {
            months.add(month(m));
        }
        return months.toImmutable();
    }

    public boolean holds(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Period period && from.equals(period.from) && to.equals(period.to);
    }

    @Override
    public int hashCode() {
        return 31 * from.hashCode() + to.hashCode();
    }

    @Override
    public int compareTo(Period other) {
        int byStart = from.compareTo(other.from);
        return byStart != 0 ? byStart : to.compareTo(other.to);
    }

    @Override
    public String toString() {
        if (wholeYear()) {
            return Integer.toString(year());
        }
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        return first.equals(last) ? first.toString() : first + ".." + last;
    }
}
