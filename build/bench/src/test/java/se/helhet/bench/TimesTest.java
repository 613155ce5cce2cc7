package se.helhet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TimesTest {
    @Test
    void medianIsTheMiddleHoweverTheyCame() {
        Times times = new Times();
        times.add(9_000_000);
        times.add(1_000_000);
        times.add(2_000_000);
        assertEquals(2_000_000, times.median());
        times.add(4_000_000);
        assertEquals(3_000_000, times.median());
        assertEquals("1.0 ms – 9.0 ms", times.range());
    }

    @Test
    void printsSecondsFromOneSecond() {
        assertEquals("118 ms", Times.text(118_400_000));
        assertEquals("1.62 s", Times.text(1_620_000_000));
    }
}
