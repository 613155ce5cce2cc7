package se.helhet.unit.dso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IncidentClockTest {
    @Test
    void runsThroughWeekendsAndHolidays() {
        assertEquals(at("2019-04-21T16:45"), IncidentClock.due(at("2019-04-18T16:45")));
    }

    @Test
    void runsSeventyTwoHoursWhenClocksAreTurned() {
        assertEquals(at("2019-04-01T10:30"), IncidentClock.due(at("2019-03-29T09:30")));
        assertEquals(at("2019-10-28T08:30"), IncidentClock.due(at("2019-10-25T09:30")));
    }

    @Test
    void isInTimeToTheMinute() {
        assertTrue(IncidentClock.inTime(at("2019-05-06T08:00"), at("2019-05-09T08:00")));
        assertFalse(IncidentClock.inTime(at("2019-05-06T08:00"), at("2019-05-09T08:01")));
    }

    @Test
    void readsTimesOfDayAsPeopleWriteThem() {
        LocalDate day = LocalDate.of(2019, 5, 6);
        assertEquals(Optional.of(at("2019-05-06T08:05")), IncidentClock.moment(day, "8:05"));
        assertEquals(Optional.of(at("2019-05-06T08:05")), IncidentClock.moment(day, " 08.05 "));
        assertEquals(Optional.empty(), IncidentClock.moment(day, "25:00"));
        assertEquals(Optional.empty(), IncidentClock.moment(day, "på morgonen"));
        assertEquals(Optional.empty(), IncidentClock.moment(day, null));
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
