package se.helhet.unit.kansli.money;

import java.math.BigDecimal;
import java.util.Locale;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;

/** Amounts in sentences for people. */
public final class Kronor {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Kronor() {}

    /** Öre as kronor with two decimals: {@code −1 234,50}. */
    public static String print(long ore) {
        return Print.decimal(BigDecimal.valueOf(ore, 2), SWEDISH);
    }

    /** Öre as both thousand kronor and kronor: {@code 12 tkr (12 345,00 kr)}. */
    public static String both(long ore) {
        return Uom.TKR.printWithSymbol(Num.of(ore), SWEDISH) + " (" + print(ore) + Print.NO_BREAK_SPACE + "kr)";
    }
}
