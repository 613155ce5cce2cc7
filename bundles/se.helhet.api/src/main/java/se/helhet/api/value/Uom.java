package se.helhet.api.value;

import java.util.Locale;

/**
 * Unit of measure: what a number counts, and how the stored number becomes the printed one.
 *
 * @param code     short key in files and in open data: {@code tkr}, {@code percent}, {@code count}; of a series that was
 *     measured in another way from some year on with that year, {@code count/2024}, and before it without
 * @param factor   printed = stored × factor; money is stored as whole öre, so tkr has 1/100 000
 * @param symbol   what stands after the number in running text, in Swedish, or empty
 * @param decimals decimals in print
 */
public record Uom(String code, Num factor, String symbol, int decimals) {
    public static final Uom COUNT = new Uom("count", Num.ONE, "", 0);
    /** Stored as öre, printed as thousand kronor. */
    public static final Uom TKR = new Uom("tkr", Num.of(1, 100_000), "tkr", 0);
    /** Stored as öre, printed as kronor. */
    public static final Uom KR = new Uom("kr", Num.of(1, 100), "kr", 0);
    /** A calendar year: a number that is not set in groups. */
    public static final Uom YEAR = new Uom("year", Num.ONE, "", 0);
    /** Stored as a share (0.117), printed as per cent (11,7 %). */
    public static final Uom PERCENT = new Uom("percent", Num.of(100), "%", 0);

    private static final char BREAK = '/';

    public Uom decimals(int digits) {
        return new Uom(code, factor, symbol, digits);
    }

    /** A count with a word of its own in running text: {@code COUNT.symbol("elever")}. */
    public Uom symbol(String word) {
        return new Uom(code, factor, word, decimals);
    }

    /**
     * What stands after the number for readers of that language, or empty. A word that has no English here is what the unit
     * declared.
     */
    public String symbol(Locale locale) {
        return "en".equals(locale.getLanguage()) ? EnglishSymbols.of(symbol) : symbol;
    }

    /**
     * For a figure whose way of being measured changed: its numbers from {@code year} on and those before are not
     * compared. {@link #in} tells which of the two a period has.
     */
    public Uom brokenIn(int year) {
        return new Uom(kind() + BREAK + year, factor, symbol, decimals);
    }

    /** What a figure declared in this unit has in a period. */
    public Uom in(Period period) {
        return code.indexOf(BREAK) < 0 || period.year() >= since() ? this : new Uom(kind(), factor, symbol, decimals);
    }

    /** Whether both measure the same kind of thing, whatever decimals, symbol and breaks they have. */
    public boolean is(Uom other) {
        return kind().equals(other.kind());
    }

    /** Whether numbers of these units may be compared: they are not when a series was broken between them. */
    public boolean comparable(Uom other) {
        return !is(other) || code.equals(other.code);
    }

    /** The year from which numbers are measured in this way; 0 where they always were. */
    public int since() {
        int at = code.indexOf(BREAK);
        return at < 0 ? 0 : Integer.parseInt(code.substring(at + 1));
    }

    private String kind() {
        int at = code.indexOf(BREAK);
        return at < 0 ? code : code.substring(0, at);
    }

    /** The printed number without its symbol, e.g. {@code −1 682} with U+2212 and U+00A0. */
    public String print(Num stored, Locale locale) {
        return code.equals(YEAR.code)
                ? stored.round(0).toPlainString()
                : Print.decimal(stored.times(factor).round(decimals), locale);
    }

    /** As {@link #print} and the symbol after a no-break space where there is one. */
    public String printWithSymbol(Num stored, Locale locale) {
        return symbol.isEmpty() ? print(stored, locale) : print(stored, locale) + Print.NO_BREAK_SPACE + symbol(locale);
    }

    /** The printed number for machines: point, no grouping, hyphen-minus. */
    public String plain(Num stored) {
        return stored.times(factor).round(decimals).toPlainString();
    }
}
