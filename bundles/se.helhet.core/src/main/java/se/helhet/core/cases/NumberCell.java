package se.helhet.core.cases;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.helhet.core.table.Cell;

/** Numbers as people write them: blanks of any kind between thousands, comma or point, minus in any form. */
final class NumberCell {
    private static final Pattern FORM = Pattern.compile("(?<sign>[-\u2212\u2013+])? ?"
            + "(?<whole>\\d{1,3}(?: \\d{3})+|\\d{1,3}(?:\\.\\d{3})+(?=,)|\\d{1,3}(?:,\\d{3})+(?=\\.)|\\d+)"
            + "(?:[.,](?<decimals>\\d+))?");
    private static final Pattern GAPS = Pattern.compile("[\\s\u00A0\u2007\u2009\u202F]+");
    private static final Pattern THOUSANDS = Pattern.compile("[-\u2212\u2013+]? ?[1-9]\\d{0,2}(?:[.,]\\d{3})+");
    private static final Pattern SPREADSHEET = Pattern.compile("#+|#(?:REF|REFERENS|DIV|N/A|VALUE|VÄRDEFEL|SAKNAS).*");

    private NumberCell() {}

    static BigDecimal decimal(Cell cell) {
        return cell.number() != null ? cell.number() : decimal(cell.text());
    }

    private static BigDecimal decimal(String written) {
        if (Plain.isNumber(written)) {
            return new BigDecimal(written);
        }
        String text = even(written);
        Matcher m = FORM.matcher(text);
        if (!m.matches()) {
            throw unreadable(written, text);
        }
        String whole = m.group("whole").replaceAll("[ .,]", "");
        String decimals = m.group("decimals") == null ? "" : "." + m.group("decimals");
        String sign = m.group("sign");
        BigDecimal number = new BigDecimal(whole + decimals);
        return sign == null || sign.equals("+") ? number : number.negate();
    }

    /** As {@link #decimal}; throws for 25.000, which is 25 to one and 25 000 to another. */
    static BigDecimal certain(Cell cell) {
        if (cell.number() != null) {
            return cell.number();
        }
        String written = cell.text();
        if (Plain.isNumber(written)) {
            return new BigDecimal(written);
        }
        if (THOUSANDS.matcher(even(written)).matches()) {
            throw BadCell.of(
                    written,
                    "kan läsas på två sätt. Skriv tusental med mellanslag eller utan tecken, till exempel 25 000 eller"
                            + " 25000.");
        }
        return decimal(written);
    }

    /** A whole number; 27,0 is one. Throws for 25.000, which is 25 to one and 25 000 to another. */
    static long whole(Cell cell) {
        String written = cell.text();
        BigDecimal number = certain(cell);
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw BadCell.of(
                    written,
                    number.stripTrailingZeros().scale() > 0
                            ? "är inget heltal. Skriv ett tal utan decimaler, till exempel 27."
                            : "är för stort. Kontrollera talet.");
        }
    }

    /** A whole number of 32 bits. */
    static int small(Cell cell) {
        long number = whole(cell);
        if (number != (int) number) {
            throw BadCell.of(cell.text(), "är för stort. Kontrollera talet.");
        }
        return (int) number;
    }

    private static String even(String written) {
        return GAPS.matcher(written).replaceAll(" ").strip();
    }

    private static BadCell unreadable(String written, String text) {
        if (SPREADSHEET.matcher(text).matches()) {
            return BadCell.of(written, "är ett fel från kalkylbladet. Rätta cellen i Excel och spara om filen.");
        }
        return BadCell.of(
                written, "är inget tal. Skriv bara siffror, till exempel 27 eller 1 250,5, och enheten i rubriken.");
    }
}
