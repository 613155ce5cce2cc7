package se.helhet.web.finance;

import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Uom;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/** Whether amounts are shown in thousands of kronor, as they print, or in kronor. Remembered for all statements. */
public record Money(boolean kronor) {
    private static final String SETTING = "finance.money";
    /** As the units say it of a table, in either language. */
    private static final Pattern THOUSANDS = Pattern.compile("tkr$|(?i)(tusen|thousand) kronor");

    static Money of(Request request) {
        String asked = request.param("money");
        if (!asked.isEmpty()) {
            request.session().settings().put(SETTING, asked);
        }
        return new Money(request.session().settings().get(SETTING).equals(Uom.KR.code()));
    }

    /**
     * Whether the table can be shown in kronor: it says that its amounts are thousands of kronor, and each of them is a
     * figure. One that is written as words would keep its thousands under a head that says kronor.
     */
    static boolean fits(Content.Grid grid, Numbers numbers) {
        ImmutableList<Boolean> amounts =
                grid.columns().collect(c -> c.kind() == ColumnKind.NUMBER || c.kind() == ColumnKind.PREVIOUS);
        return THOUSANDS.matcher(grid.measure()).lookingAt()
                && grid.rows()
                        .allSatisfy(row -> row.cells()
                                .zipWithIndex()
                                .allSatisfy(c -> c.getTwo() >= amounts.size()
                                        || !amounts.get(c.getTwo())
                                        || thousands(c.getOne(), numbers)));
    }

    private static boolean thousands(Content.Cell cell, Numbers numbers) {
        return cell instanceof Content.Cell.Words words
                ? words.text().chars().noneMatch(Character::isDigit)
                : !(cell instanceof Content.Cell.Number n) || code(numbers, n).equals(Uom.TKR.code());
    }

    private static String code(Numbers numbers, Content.Cell.Number number) {
        return numbers.uom(number.ask()).code();
    }

    /** The same numbers; those in thousands of kronor as kronor when that was chosen. */
    Numbers in(Numbers numbers) {
        return kronor
                ? Numbers.of(numbers.all()
                        .collect(e -> e.uom().code().equals(Uom.TKR.code())
                                ? new Numbers.Entry(e.ask(), e.value(), Uom.KR)
                                : e))
                : numbers;
    }

    /** What a table that fits says of its measure. */
    String measure(String printed, Words words) {
        return kronor ? words.say("finance.money.kr.long") : printed;
    }
}
