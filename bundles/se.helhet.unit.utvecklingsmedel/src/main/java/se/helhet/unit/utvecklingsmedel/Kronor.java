package se.helhet.unit.utvecklingsmedel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts as people type them, in kronor, made whole öre. */
final class Kronor {
    private Kronor() {}

    /** Null of null; a third decimal is rounded. */
    static Long ore(BigDecimal kronor) {
        return kronor == null
                ? null
                : kronor.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** Whether nothing was typed, or no less than zero. */
    static boolean notNegative(BigDecimal kronor) {
        return kronor == null || kronor.signum() >= 0;
    }
}
