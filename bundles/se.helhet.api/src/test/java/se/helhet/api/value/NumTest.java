package se.helhet.api.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class NumTest {
    @Test
    void thirdOfThreeIsOne() {
        Num third = Num.ONE.divide(Num.of(3));
        assertEquals(Num.ONE, third.plus(third).plus(third));
    }

    @Test
    void roundsHalvesAwayFromZero() {
        assertEquals(new BigDecimal("-3"), Num.of(-5, 2).round(0));
        assertEquals(new BigDecimal("3"), Num.of(5, 2).round(0));
        assertEquals(new BigDecimal("0.13"), Num.of(125, 1000).round(2));
    }

    @Test
    void readsWhatItWrites() {
        for (String text : new String[] {"7", "-866", "7/10", "-1/3"}) {
            assertEquals(text, Num.parse(text).toString());
        }
        assertEquals(Num.of(506, 100), Num.parse("5.06"));
    }

    @Test
    void staysExactAboveWhatADoubleHolds() {
        Num big = Num.of(9_007_199_254_740_993L);
        assertEquals("9007199254740993", big.plus(Num.ZERO).toString());
    }

    @Test
    void refusesToDivideByZero() {
        assertThrows(ArithmeticException.class, () -> Num.ONE.divide(Num.ZERO));
        assertThrows(NumberFormatException.class, () -> Num.parse("1/0"));
    }
}
