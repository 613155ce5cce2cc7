package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.core.table.Cell;

class NumberCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27|27",
                "0|0",
                "1 250|1250",
                "1\u00A0250|1250",
                "1\u202F250\u00A0000|1250000",
                "1250,5|1250.5",
                "1250.5|1250.5",
                "1 250,50|1250.50",
                "1.250,5|1250.5",
                "1,250.5|1250.5",
                "-7|-7",
                "−7,5|-7.5",
                "–7|-7",
                "- 7|-7",
                "+7|7",
                "1.250|1.250",
                "0,125|0.125"
            })
    void readsDecimalsAsPeopleWriteThem(String written, BigDecimal number) {
        assertEquals(number, NumberCell.decimal(Cell.of(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"27|27", "27,0|27", "1 250|1250", "−1\u00A0682|-1682", "12500|12500", "9 000 000 000|9000000000"})
    void readsWholeNumbers(String written, long number) {
        assertEquals(number, NumberCell.whole(Cell.of(written)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tolv", "27 st", "1 2", "1 25", "25 0000", "1e3", "--7", "7-", "1,2,3", "12 kr", "15 %", "½"})
    void refusesWhatIsNoNumber(String written) {
        assertEquals(
                "\"" + written + "\" är inget tal. Skriv bara siffror, till exempel 27 eller 1 250,5, och enheten i"
                        + " rubriken.",
                assertThrows(BadCell.class, () -> NumberCell.decimal(Cell.of(written)))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27,5|är inget heltal",
                "1.250|kan läsas på två sätt",
                "1,250|kan läsas på två sätt",
                "99 999 999 999 999 999 999|är för stort",
                "#REFERENS!|är ett fel från kalkylbladet",
                "####|är ett fel från kalkylbladet"
            })
    void saysWhyItIsNoWholeNumber(String written, String why) {
        String sentence = assertThrows(BadCell.class, () -> NumberCell.whole(Cell.of(written)))
                .getMessage();
        assertTrue(sentence.contains(why), sentence);
    }

    @Test
    void refusesWhatTheColumnCannotHold() {
        assertEquals(2_147_483_647, NumberCell.small(Cell.of("2 147 483 647")));
        assertThrows(BadCell.class, () -> NumberCell.small(Cell.of("2 147 483 648")));
    }
}
