package se.helhet.core.cases;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.core.table.Cell;

/** Amounts as people write them, in kronor or with their unit: 12 500, 12 500 kr, 12,5 tkr, 1:-; öre comes out. */
final class MoneyCell {
    private static final int KRONA = 2;
    /** How many digits to move the point to have öre. */
    private static final ImmutableMap<String, Integer> DIGITS = Maps.immutable
            .<String, Integer>empty()
            .newWithKeyValue("kr", KRONA)
            .newWithKeyValue("kronor", KRONA)
            .newWithKeyValue("sek", KRONA)
            .newWithKeyValue(":-", KRONA)
            .newWithKeyValue("tkr", KRONA + 3)
            .newWithKeyValue("kkr", KRONA + 3)
            .newWithKeyValue("ksek", KRONA + 3)
            .newWithKeyValue("tusen kronor", KRONA + 3)
            .newWithKeyValue("mkr", KRONA + 6)
            .newWithKeyValue("mnkr", KRONA + 6)
            .newWithKeyValue("msek", KRONA + 6)
            .newWithKeyValue("miljoner kronor", KRONA + 6);

    private static final Pattern UNIT = Pattern.compile(
            "(.*?)[\\s\u00A0\u202F]*(:-|(?<=[\\d\\s\u00A0\u202F,])(?:kr|kronor|sek|tkr|kkr|ksek|tusen kronor|mkr|mnkr|msek|"
                    + "miljoner kronor)\\.?)",
            Pattern.CASE_INSENSITIVE);

    private MoneyCell() {}

    static Object read(Cell cell) {
        Matcher m = UNIT.matcher(cell.text());
        if (!m.matches()) {
            return ore(cell, cell, KRONA);
        }
        return ore(cell, Cell.of(m.group(1)), digits(m.group(2)).orElse(KRONA));
    }

    /** Reads cells of a column whose head says the unit. A cell that says its own means that. */
    static CellReader in(String unit) {
        int digits = digits(unit).orElse(KRONA);
        return cell -> UNIT.matcher(cell.text()).matches() ? read(cell) : ore(cell, cell, digits);
    }

    /** Empty for a word that is no unit of money. */
    static Optional<Integer> digits(String unit) {
        return Optional.ofNullable(DIGITS.get(unit.toLowerCase(Locale.ROOT).replaceAll("\\.$", "")));
    }

    private static Object ore(Cell whole, Cell number, int digits) {
        BigDecimal ore = NumberCell.certain(number).movePointRight(digits);
        try {
            return ore.longValueExact();
        } catch (ArithmeticException e) {
            throw BadCell.of(
                    whole.text(),
                    ore.stripTrailingZeros().scale() > 0
                            ? "har delar av ett öre. Skriv beloppet i kronor med högst två decimaler."
                            : "är för stort. Kontrollera beloppet.");
        }
    }
}
