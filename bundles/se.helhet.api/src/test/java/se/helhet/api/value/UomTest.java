package se.helhet.api.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class UomTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void printsOreAsThousandKronorWithTrueMinusAndNoBreakSpace() {
        assertEquals("\u22121\u00A0682\u00A0tkr", Uom.TKR.printWithSymbol(Num.of(-168_249_900), SWEDISH));
    }

    @Test
    void printsAShareAsPerCentWithDecimalComma() {
        assertEquals("11,7\u00A0%", Uom.PERCENT.decimals(1).printWithSymbol(Num.of(117, 1000), SWEDISH));
    }

    @Test
    void neverPrintsMinusZero() {
        assertEquals("0", Uom.TKR.print(Num.of(-49_999), SWEDISH));
        assertEquals("0", Uom.TKR.plain(Num.of(-49_999)));
    }

    @Test
    void printsForMachinesWithPointAndHyphen() {
        assertEquals("-1682.5", Uom.TKR.decimals(1).plain(Num.of(-168_250_000)));
    }

    @Test
    void saysItsSymbolInTheReadersLanguage() {
        Num ore = Num.of(-168_249_900);
        assertEquals("\u22121,682\u00A0thousand\u00A0kronor", Uom.TKR.printWithSymbol(ore, Locale.ENGLISH));
        assertEquals("12\u00A0pupils", Uom.COUNT.symbol("elever").printWithSymbol(Num.of(12), Locale.ENGLISH));
        assertEquals("12\u00A0elever", Uom.COUNT.symbol("elever").printWithSymbol(Num.of(12), SWEDISH));
        assertEquals("12\u00A0ringar", Uom.COUNT.symbol("ringar").printWithSymbol(Num.of(12), Locale.ENGLISH));
        assertEquals("years", new Uom("years", Num.of(1, 12), "år", 0).symbol(Locale.ENGLISH));
    }

    @Test
    void groupsInEnglishWithCommas() {
        assertEquals("27,531", Uom.COUNT.print(Num.of(27_531), Locale.ENGLISH));
    }

    @Test
    void tellsTheSidesOfABreakApart() {
        Uom index = Uom.COUNT.brokenIn(2024).decimals(1);
        Uom before = index.in(Period.year(2023));
        Uom since = index.in(Period.year(2024));
        assertEquals("count", before.code());
        assertEquals(2024, since.since());
        assertFalse(since.comparable(before));
        assertTrue(since.comparable(index.in(Period.year(2025))));
        assertTrue(since.is(Uom.COUNT) && before.is(Uom.COUNT));
        assertEquals(Uom.TKR, Uom.TKR.in(Period.year(2024)));
    }

    @Test
    void printsAYearWithoutGroups() {
        assertEquals("2020", Uom.YEAR.print(Num.of(2020), java.util.Locale.forLanguageTag("sv")));
    }
}
