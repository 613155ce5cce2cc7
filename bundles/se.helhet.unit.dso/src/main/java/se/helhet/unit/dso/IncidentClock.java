package se.helhet.unit.dso;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The 72 hours of GDPR article 33: running hours from the moment the organisation became aware, through nights, weekends
 * and the change to and from summer time.
 */
final class IncidentClock {
    private static final Duration LIMIT = Duration.ofHours(72);
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("H:mm");
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private IncidentClock() {}

    /** The moment of a day and a time as {@code 8:05} or {@code 14.30}; empty when missing or no time of day. */
    static Optional<LocalDateTime> moment(LocalDate day, String time) {
        if (day == null || time == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(day.atTime(LocalTime.parse(time.strip().replace('.', ':'), WRITTEN)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** When the authority must have been told at the latest, by Swedish clocks. */
    static LocalDateTime due(LocalDateTime aware) {
        return limit(aware).toLocalDateTime();
    }

    static boolean inTime(LocalDateTime aware, LocalDateTime notified) {
        return !notified.atZone(SWEDEN).isAfter(limit(aware));
    }

    private static ZonedDateTime limit(LocalDateTime aware) {
        return aware.atZone(SWEDEN).plus(LIMIT);
    }
}
