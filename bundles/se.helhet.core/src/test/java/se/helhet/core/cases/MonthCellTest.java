package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.core.table.Cell;

class MonthCellTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-03",
                "2019/3",
                "201903",
                "2019M03",
                "03/2019",
                "3-2019",
                "mars 2019",
                "Mars  2019",
                "mar-19",
                "mar 19",
                "mar. 2019",
                "mars -19",
                "mars '19",
                "2019 mars",
                "2019-03-28",
                "28/3 2019",
                "28 mars 2019"
            })
    void readsAMonthAsPeopleWriteIt(String written) {
        assertEquals(LocalDate.of(2019, 3, 1), MonthCell.read(Cell.of(written)));
    }

    @Test
    void readsTheMonthOfADayInAWorkbook() {
        Cell day = new Cell("2019-03-28", null, LocalDateTime.of(2019, 3, 28, 0, 0));
        assertEquals(LocalDate.of(2019, 3, 1), MonthCell.read(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-13|Det finns ingen månad 13.",
                "vår 2019|ingen månad heter vår.",
                "03-19|är ingen månad.",
                "2019|är ingen månad.",
                "mars 1803|ligger år 1803"
            })
    void saysWhatIsWrongWithAMonth(String written, String sentence) {
        String message = assertThrows(BadCell.class, () -> MonthCell.read(Cell.of(written)))
                .getMessage();
        assertTrue(message.contains(sentence), message);
    }
}
