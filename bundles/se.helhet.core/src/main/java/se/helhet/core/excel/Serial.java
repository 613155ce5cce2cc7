package se.helhet.core.excel;

import java.time.LocalDate;
import java.time.LocalDateTime;

/** Excel's own numbers for days, counted from 1900 or, in workbooks from old Macintoshes, from 1904. */
final class Serial {
    private static final LocalDate FROM_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int SECONDS = 86_400;
    /** The last day of the year 9999. */
    private static final int LAST = 2_958_465;
    /** Excel has a 29 February 1900; the days before it are one off. */
    private static final int LEAP = 60;

    private Serial() {}

    /** Null for a number that is no day. */
    static LocalDateTime moment(double serial, boolean from1904) {
        if (serial < 0 || serial > LAST) {
            return null;
        }
        long seconds = Math.round(serial * SECONDS);
        long days = seconds / SECONDS;
        LocalDate day = from1904 ? FROM_1904.plusDays(days) : FROM_1900.plusDays(days < LEAP ? days + 1 : days);
        return day.atStartOfDay().plusSeconds(seconds % SECONDS);
    }
}
