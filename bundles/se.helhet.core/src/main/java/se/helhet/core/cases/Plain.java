package se.helhet.core.cases;

import java.time.LocalDate;
import java.time.YearMonth;

/** Knows the commonest spellings at once. Files have hundreds of thousands of them, and patterns are slow. */
final class Plain {
    private static final int DIGITS = 9;
    private static final int DATE = "2019-03-28".length();

    private Plain() {}

    /** Whether it is a whole number of few digits and nothing else. */
    static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= DIGITS && digits(text, 0, text.length());
    }

    /** Null unless it is a day there is, written 2019-03-28. */
    static LocalDate date(String text) {
        boolean form = text.length() == DATE
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && digits(text, 0, 4)
                && digits(text, 5, 7)
                && digits(text, 8, DATE);
        if (!form) {
            return null;
        }
        int month = Integer.parseInt(text, 5, 7, 10);
        int day = Integer.parseInt(text, 8, DATE, 10);
        boolean there = month >= 1 && month <= 12 && day >= 1;
        YearMonth of = there ? YearMonth.of(Integer.parseInt(text, 0, 4, 10), month) : null;
        return there && day <= of.lengthOfMonth() ? of.atDay(day) : null;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
