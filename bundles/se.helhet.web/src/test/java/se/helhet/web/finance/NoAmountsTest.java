package se.helhet.web.finance;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

class NoAmountsTest {
    private static final Ask NIL = Ask.parse("budget.costs@2019");
    private static final Ask COST = Ask.parse("budget.costs@2021");
    private static final Ask ABSENT = Ask.parse("budget.costs@2030");
    private final Numbers numbers = Numbers.of(Lists.immutable.of(
            new Numbers.Entry(NIL, Value.of(Num.ZERO), Uom.KR),
            new Numbers.Entry(COST, Value.of(Num.of(100)), Uom.KR)));

    @Test
    void takesNilAndAbsentAmountsForNoneEntered() {
        assertFalse(NoAmounts.said(grid(new Cell.Number(NIL)), numbers));
        assertFalse(NoAmounts.said(grid(new Cell.Number(ABSENT)), numbers));
        assertFalse(NoAmounts.said(grid(new Cell.Words("")), numbers));
    }

    @Test
    void seesAnAmountInFiguresAndInWords() {
        assertTrue(NoAmounts.said(grid(new Cell.Number(COST)), numbers));
        assertTrue(NoAmounts.said(grid(new Cell.Words("ca 600")), numbers));
    }

    /** Its label has a digit, which is no amount. */
    private static Content.Grid grid(Cell amount) {
        return new Content.Grid(
                "g",
                0,
                "Budget",
                "kronor",
                Lists.immutable.of(
                        new Column("", ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column("2019", ColumnKind.NUMBER, Lists.immutable.empty())),
                Lists.immutable.of(new Row(
                        RowKind.ITEM, Lists.immutable.of(new Cell.Words("Rad 1"), amount), Lists.immutable.empty())),
                Lists.immutable.empty(),
                Content.Dataset.AS_PRINTED);
    }
}
