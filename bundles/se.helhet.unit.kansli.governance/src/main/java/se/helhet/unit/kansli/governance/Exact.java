package se.helhet.unit.kansli.governance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What registers derive, so that figures add whole numbers and years are dates. Null of null. */
final class Exact {
    private Exact() {}

    /** Årsarbetare to hundredths; a third decimal is rounded. */
    static Long hundredths(BigDecimal typed) {
        return typed == null
                ? null
                : typed.movePointRight(2).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    /** What holds for a year is dated at its beginning, so that the interim report has it too. */
    static LocalDate firstDay(Integer year) {
        return year == null ? null : LocalDate.of(year, 1, 1);
    }

    /** Years as people mean them; a typing error such as 219 or 20019 is none. */
    static boolean plausible(Integer year) {
        return year != null && year >= 1900 && year <= 2200;
    }
}
