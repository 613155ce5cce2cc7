package se.helhet.render.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/** Numbers of cells as a spreadsheet reckons with them, rounded as in print. */
final class Amounts {
    private final Numbers numbers;
    private final Words words;

    Amounts(Numbers numbers, Words words) {
        this.numbers = numbers;
        this.words = words;
    }

    /** @param format how it looks: as many decimals as in print, a true minus, "ca" where it is approximate */
    record Amount(BigDecimal number, String format) {}

    /** Empty for words and for a number that is missing. */
    Optional<Amount> of(Cell cell) {
        if (cell instanceof Cell.Number n) {
            return amount(numbers.plain(n.ask()), n.ask());
        }
        return cell instanceof Cell.Change c
                ? amount(numbers.plainChange(c.now(), c.before()), c.now())
                : Optional.empty();
    }

    Optional<Amount> of(Ask ask) {
        return amount(numbers.plain(ask), ask);
    }

    private Optional<Amount> amount(String plain, Ask ask) {
        return plain.isEmpty() ? Optional.empty() : Optional.of(new Amount(new BigDecimal(plain), format(ask)));
    }

    private String format(Ask ask) {
        Uom uom = numbers.uom(ask);
        String digits = uom.code().equals(Uom.YEAR.code()) ? "0" : "#,##0";
        String form = digits + (uom.decimals() > 0 ? "." + "0".repeat(uom.decimals()) : "");
        boolean about = numbers.value(ask) instanceof Value.Known k && k.approximate();
        String before = about ? "\"" + words.about() + "\"" : "";
        return before + form + ";" + before + "\"\u2212\"" + form;
    }
}
