package se.helhet.web.word;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.helhet.api.store.RowChange;

/** Moments as every screen shows them: on this machine's clock, "14.31". */
public final class Times {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private Times() {}

    /** "14.31". */
    public static String clock(Instant at) {
        return CLOCK.format(here(at));
    }

    /** "14.31", of a time that is already a wall clock's. */
    public static String clock(LocalDateTime at) {
        return CLOCK.format(at);
    }

    /** "i dag 14.31", "4 feb 14.31". */
    public static String full(Instant at, Words words) {
        return words.day(day(at), today()) + " " + clock(at);
    }

    /** "i dag 14.31", "i går 9.05", and only the day, "4 feb", before that. */
    public static String near(Instant at, Words words) {
        return day(at).plusDays(1).isBefore(today()) ? words.day(day(at), today()) : full(at, words);
    }

    /** The day it was here. */
    public static LocalDate day(Instant at) {
        return here(at).toLocalDate();
    }

    public static LocalDate today() {
        return now().toLocalDate();
    }

    public static LocalDateTime now() {
        return here(Instant.now());
    }

    /** What the clock on the wall said at that moment. */
    public static LocalDateTime here(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneId.systemDefault());
    }

    /** When the store says that it was changed. */
    public static Instant of(RowChange change) {
        return change.at().toInstant(ZoneOffset.UTC);
    }
}
