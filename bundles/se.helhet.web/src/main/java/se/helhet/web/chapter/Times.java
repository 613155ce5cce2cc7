package se.helhet.web.chapter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.helhet.web.word.Words;

/** Moments as people read them. */
final class Times {
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    private Times() {}

    static String clock(Instant at) {
        return CLOCK.format(at.atZone(SWEDEN));
    }

    /** "i dag 14.31", "4 feb". */
    static String when(Instant at, Words words) {
        LocalDate day = LocalDate.ofInstant(at, SWEDEN);
        LocalDate today = LocalDate.now(SWEDEN);
        String said = words.day(day, today);
        return day.plusDays(1).isBefore(today) ? said : said + " " + clock(at);
    }
}
