package se.helhet.core.cases;

import java.math.BigDecimal;

/** Amounts as people write them, in kronor; öre comes out. */
final class MoneyCell {
    private MoneyCell() {}

    static Object read(String written) {
        BigDecimal ore = NumberCell.certain(written).movePointRight(2);
        try {
            return ore.longValueExact();
        } catch (ArithmeticException e) {
            throw BadCell.of(
                    written,
                    ore.stripTrailingZeros().scale() > 0
                            ? "har delar av ett öre. Skriv beloppet i kronor med högst två decimaler."
                            : "är för stort. Kontrollera beloppet.");
        }
    }
}
