package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.helhet.core.table.Cell;

/** What a workbook says exactly is not guessed at again. */
class WorkbookCellTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2019, 3, 28, 0, 0);

    @Test
    void takesADayAndTheBareNumberOfOne() {
        assertEquals(LocalDate.of(2019, 3, 28), DateCell.read(new Cell("2019-03-28", null, DAY)));
        assertEquals(LocalDate.of(2019, 3, 28), DateCell.read(new Cell("43552", new BigDecimal(43552), DAY)));
        assertEquals(LocalDate.of(2019, 3, 28), DateCell.read(new Cell("20190328", new BigDecimal(20190328), null)));
        BadCell time = assertThrows(
                BadCell.class, () -> DateCell.read(new Cell("2019-03-28 14:30", null, DAY.plusMinutes(870))));
        assertTrue(time.getMessage().contains("klockslag"), time.getMessage());
    }

    @Test
    void aNumberOfThreeDecimalsIsNoDoubtfulThousand() {
        Cell cell = new Cell("25.000", new BigDecimal("25"), null);
        assertEquals(25, NumberCell.small(cell));
        assertThrows(BadCell.class, () -> NumberCell.small(Cell.of("25.000")));
        assertEquals(2_512_500L, MoneyCell.read(new Cell("25.125", new BigDecimal("25125"), null)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 500 kr|1250000",
                "12,5 tkr|1250000",
                "1,25 mnkr|125000000",
                "12:-|1200",
                "7 SEK|700",
                "-3 tkr|-300000",
                "12 500|1250000",
                "1 tusen kronor|100000"
            })
    void readsAmountsWithTheirUnit(String written, long ore) {
        assertEquals(ore, MoneyCell.read(Cell.of(written)));
    }
}
