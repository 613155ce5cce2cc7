package se.helhet.web.register;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import se.helhet.web.http.View;

/** Moments of the history on this machine's clock. */
public final class Moments {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    private Moments() {}

    /** "14.31". */
    public static String clock(Instant at) {
        return CLOCK.format(there(at));
    }

    /** "i dag 14.31", "4 feb". */
    public static String near(Instant at, View v) {
        LocalDateTime there = there(at);
        String day = v.day(there.toLocalDate());
        return there.toLocalDate().equals(LocalDate.now()) ? day + " " + CLOCK.format(there) : day;
    }

    private static LocalDateTime there(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }
}
