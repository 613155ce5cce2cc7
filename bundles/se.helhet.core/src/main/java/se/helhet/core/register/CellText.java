package se.helhet.core.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import se.helhet.api.register.Sheet.Kind;
import se.helhet.api.value.Print;

/**
 * How the values of one column are written: to read, and to edit. What is written to edit gives the same value when it is
 * taken in again.
 *
 * @param name whether its whole numbers are names, as years and accounts are, which are not set in groups
 */
record CellText(Kind kind, boolean name, CodeLabels.Of labels, Locale locale) {

    String shown(Object value) {
        return switch (kind) {
            case CODE, OPEN_CODE -> labels.label(value.toString());
            case TAGS ->
                Lists.immutable
                        .of(value.toString().split(" "))
                        .collect(labels::label)
                        .makeString(", ");
            case WHOLE -> name ? value.toString() : Print.whole(((Number) value).longValue(), locale);
            case DECIMAL -> Print.decimal(decimal(value), locale);
            case MONEY -> Print.decimal(kronor(value), locale);
            case YES_NO -> yesOrNo((Boolean) value);
            case MONTH -> YearMonth.from((LocalDate) value).toString();
            case TIMESTAMP -> value.toString().replace('T', ' ');
            case TEXT, LONG_TEXT, DATE -> value.toString();
        };
    }

    String edited(Object value) {
        return switch (kind) {
            case DECIMAL -> pointed(decimal(value));
            case MONEY -> pointed(kronor(value));
            case YES_NO -> yesOrNo((Boolean) value);
            case MONTH -> shown(value);
            default -> value.toString();
        };
    }

    /** A sum of the column's values, as they are stored. */
    String total(BigDecimal sum) {
        return switch (kind) {
            case MONEY -> Print.decimal(kronor(sum.longValue()), locale);
            case WHOLE -> Print.decimal(sum.setScale(0, RoundingMode.HALF_UP), locale);
            default -> Print.decimal(sum, locale);
        };
    }

    private String yesOrNo(boolean yes) {
        return english() ? (yes ? "yes" : "no") : (yes ? "ja" : "nej");
    }

    private boolean english() {
        return "en".equals(locale.getLanguage());
    }

    private String pointed(BigDecimal number) {
        String plain = number.toPlainString();
        return english() ? plain : plain.replace('.', ',');
    }

    /** Öre are shown where there are any. */
    private static BigDecimal kronor(Object ore) {
        long stored = ((Number) ore).longValue();
        return BigDecimal.valueOf(stored, 2).setScale(stored % 100 == 0 ? 0 : 2);
    }

    private static BigDecimal decimal(Object value) {
        return value instanceof BigDecimal exact ? exact : new BigDecimal(value.toString());
    }
}
