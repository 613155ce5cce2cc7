package se.helhet.web.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
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
import se.helhet.web.word.Words;

class MoneyTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Ask COST = Ask.parse("kansli.cost@2019");
    private static final Ask PEOPLE = Ask.parse("kansli.people@2019");
    private final Numbers numbers = Numbers.of(Lists.immutable.of(
            new Numbers.Entry(COST, Value.of(Num.of(1_234_567_00)), Uom.TKR),
            new Numbers.Entry(PEOPLE, Value.of(Num.of(12)), Uom.COUNT)));

    @Test
    void showsAmountsInKronorAndLeavesWhatIsNoAmount() {
        Numbers shown = new Money(true).in(numbers);
        assertEquals("1\u00A0234\u00A0567", shown.cell(COST, SWEDISH));
        assertEquals("12", shown.cell(PEOPLE, SWEDISH));
        assertEquals("1\u00A0235", new Money(false).in(numbers).cell(COST, SWEDISH));
    }

    @Test
    void leavesATableWithWrittenAmountsInThousands() {
        assertTrue(Money.fits(grid("tusen kronor", new Cell.Number(COST)), numbers));
        assertTrue(Money.fits(grid("thousand kronor", new Cell.Number(COST)), numbers));
        assertFalse(Money.fits(grid("tusen kronor", new Cell.Words("ca 600")), numbers));
        assertFalse(Money.fits(grid("tusen kronor", new Cell.Number(PEOPLE)), numbers));
        assertFalse(Money.fits(grid("antal", new Cell.Number(COST)), numbers));
    }

    @Test
    void saysTheMeasureOfWhatIsShown() {
        Words words = Words.in(SWEDISH);
        assertEquals("kronor", new Money(true).measure("tusen kronor", words));
        assertEquals("tusen kronor", new Money(false).measure("tusen kronor", words));
    }

    private static Content.Grid grid(String measure, Cell amount) {
        return new Content.Grid(
                "g",
                0,
                "Tabell",
                measure,
                Lists.immutable.of(
                        new Column("", ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column("2019", ColumnKind.NUMBER, Lists.immutable.empty())),
                Lists.immutable.of(new Row(
                        RowKind.ITEM,
                        Lists.immutable.of(new Cell.Words("Kostnader 2019"), amount),
                        Lists.immutable.empty())),
                Lists.immutable.empty(),
                new Content.Dataset("g", Lists.immutable.empty(), "tkr", Lists.immutable.empty()));
    }
}
