package se.helhet.api.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PeriodTest {
    @Test
    void lastYearOfALeapFebruaryEndsOnItsOwnLastDay() {
        assertEquals("2019-02-28", Period.parse("2020-02").lastYear().to().toString());
        assertEquals("2020-02-29", Period.parse("2021-02").lastYear().to().toString());
    }

    @Test
    void hasItsMonths() {
        assertEquals(12, Period.year(2019).months().size());
        assertEquals(
                "2019-01 2019-02 2019-03",
                Period.parse("2019-01..2019-03").months().makeString(" "));
    }

    @Test
    void wholeYearIsWrittenAsTheYear() {
        assertEquals("2019", Period.parse("2019-01..2019-12").toString());
    }
}
