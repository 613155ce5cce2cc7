package se.helhet.api.value;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * How numbers are set in print. Swedish: groups of three parted by U+00A0, decimal comma, true minus U+2212. English:
 * comma and point, the same minus. Numbers under 10 000 are grouped too, so that columns line up.
 */
public final class Print {
    public static final char NO_BREAK_SPACE = '\u00A0';
    public static final char MINUS = '\u2212';
    /** Stands in a table cell whose value is not known. */
    public static final String NOTHING = "\u2013";

    private Print() {}

    public static String decimal(BigDecimal number, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        String plain = number.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder out = new StringBuilder();
        if (number.signum() < 0) {
            out.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                out.append(english ? ',' : NO_BREAK_SPACE);
            }
            out.append(whole.charAt(i));
        }
        if (point >= 0) {
            out.append(english ? '.' : ',').append(plain, point + 1, plain.length());
        }
        return out.toString();
    }

    public static String whole(long number, Locale locale) {
        return decimal(BigDecimal.valueOf(number), locale);
    }

    /** {@code printed}, with "ca" before it when {@code approximate}. */
    public static String about(boolean approximate, String printed, Locale locale) {
        return approximate ? ("en".equals(locale.getLanguage()) ? "about" : "ca") + NO_BREAK_SPACE + printed : printed;
    }
}
