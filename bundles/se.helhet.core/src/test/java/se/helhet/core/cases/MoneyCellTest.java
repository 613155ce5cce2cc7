package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.helhet.core.table.Cell;

class MoneyCellTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "86 329 005|8632900500",
                "-282580,60|-28258060",
                "51371.1|5137110",
                "\u2212600 000|-60000000",
                "0|0"
            })
    void readsKronorAsOre(String written, long ore) {
        assertEquals(ore, MoneyCell.read(Cell.of(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,005|kan läsas på två sätt",
                "0,0051|har delar av ett öre",
                "hundra|är inget tal",
                "99 999 999 999 999 999 999|är för stort"
            })
    void saysWhyItIsNoAmount(String written, String why) {
        String sentence = assertThrows(BadCell.class, () -> MoneyCell.read(Cell.of(written)))
                .getMessage();
        assertTrue(sentence.contains(why), sentence);
    }
}
