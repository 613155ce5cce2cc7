package se.helhet.api.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    @Test
    void reckonsEasterOfKnownYears() {
        assertEquals(LocalDate.of(2000, 4, 23), SwedishHolidays.easter(2000));
        assertEquals(LocalDate.of(2008, 3, 23), SwedishHolidays.easter(2008));
        assertEquals(LocalDate.of(2011, 4, 24), SwedishHolidays.easter(2011));
        assertEquals(LocalDate.of(2019, 4, 21), SwedishHolidays.easter(2019));
        assertEquals(LocalDate.of(2024, 3, 31), SwedishHolidays.easter(2024));
        assertEquals(LocalDate.of(2038, 4, 25), SwedishHolidays.easter(2038));
    }

    @Test
    void knowsTheHolidaysOf2019() {
        assertEquals(
                "01-01 01-06 04-19 04-21 04-22 05-01 05-30 06-06 06-09 06-22 11-02 12-25 12-26",
                LocalDate.of(2019, 1, 1)
                        .datesUntil(LocalDate.of(2020, 1, 1))
                        .filter(SwedishHolidays::holiday)
                        .map(day -> day.toString().substring(5))
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void knowsMovableSaturdaysAtBothEndsOfTheirWeek() {
        assertTrue(SwedishHolidays.holiday(LocalDate.of(2020, 6, 20)));
        assertTrue(SwedishHolidays.holiday(LocalDate.of(2021, 6, 26)));
        assertTrue(SwedishHolidays.holiday(LocalDate.of(2020, 10, 31)));
        assertTrue(SwedishHolidays.holiday(LocalDate.of(2021, 11, 6)));
        assertFalse(SwedishHolidays.holiday(LocalDate.of(2020, 11, 7)));
    }

    @Test
    void letsTheNationalDayTakeThePlaceOfWhitMonday() {
        assertTrue(SwedishHolidays.holiday(LocalDate.of(2004, 5, 31)));
        assertFalse(SwedishHolidays.holiday(LocalDate.of(2004, 6, 6)));
        assertFalse(SwedishHolidays.holiday(LocalDate.of(2019, 6, 10)));
    }

    @Test
    void countsTheWorkingDaysOfKnownYears() {
        assertEquals(250, of(2019));
        assertEquals(253, of(2021));
        assertEquals(251, of(2024));
    }

    @Test
    void doesNotCountEves() {
        assertFalse(WorkingDays.SWEDISH.has(LocalDate.of(2019, 6, 21)));
        assertFalse(WorkingDays.SWEDISH.has(LocalDate.of(2019, 12, 24)));
        assertFalse(WorkingDays.SWEDISH.has(LocalDate.of(2019, 12, 31)));
        assertTrue(WorkingDays.SWEDISH.has(LocalDate.of(2019, 12, 23)));
    }

    @Test
    void setsATimeLimitPastWeekendsAndHolidays() {
        assertEquals(LocalDate.of(2019, 3, 11), WorkingDays.SWEDISH.after(LocalDate.of(2019, 3, 4), 5));
        assertEquals(LocalDate.of(2019, 4, 25), WorkingDays.SWEDISH.after(LocalDate.of(2019, 4, 16), 5));
        assertEquals(LocalDate.of(2020, 1, 3), WorkingDays.SWEDISH.after(LocalDate.of(2019, 12, 20), 5));
        assertEquals(
                WorkingDays.SWEDISH.after(LocalDate.of(2019, 3, 8), 1),
                WorkingDays.SWEDISH.after(LocalDate.of(2019, 3, 9), 1));
        assertThrows(IllegalArgumentException.class, () -> WorkingDays.SWEDISH.after(LocalDate.of(2019, 3, 8), 0));
    }

    @Test
    void countsBetweenWhatItSetsAfter() {
        LocalDate begun = LocalDate.of(2019, 4, 16);
        assertEquals(5, WorkingDays.SWEDISH.between(begun, WorkingDays.SWEDISH.after(begun, 5)));
        assertEquals(0, WorkingDays.SWEDISH.between(begun, begun));
    }

    @Test
    void keepsAFederationsOwnDaysClosed() {
        LocalDate squeezed = LocalDate.of(2019, 5, 31);
        assertTrue(WorkingDays.SWEDISH.has(squeezed));
        assertFalse(WorkingDays.SWEDISH.without(List.of(squeezed)).has(squeezed));
    }

    private static int of(int year) {
        return WorkingDays.SWEDISH.between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31));
    }
}
