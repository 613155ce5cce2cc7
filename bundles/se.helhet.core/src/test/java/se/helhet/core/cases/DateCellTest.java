package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.core.table.Cell;

class DateCellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-03-28",
                "2019-3-28",
                "2019−03−28",
                "2019/03/28",
                "2019.03.28",
                "20190328",
                "28/3 2019",
                "28/3\u00A02019",
                "28/03-2019",
                "28/3/2019",
                "28.3.2019",
                "28. 3. 2019",
                "28-03-2019",
                "28 mars 2019",
                "28 MARS\u00A02019",
                "28 mar. 2019",
                "28:e mars 2019",
                "den 28 mars 2019",
                "28 March 2019",
                "torsdag 28 mars 2019",
                "torsdagen den 28 mars 2019",
                "Tors. 28/3 2019",
                "tor 2019-03-28",
                "2019-03-28 00:00",
                "2019-03-28 00:00:00",
                "2019-03-28T00:00:00.000"
            })
    void readsDatesAsPeopleWriteThem(String written) {
        assertEquals(LocalDate.of(2019, 3, 28), DateCell.read(Cell.of(written)));
    }

    @ParameterizedTest
    @CsvSource({
        "29/2 2020,2020-02-29",
        "1 maj 2019,2019-05-01",
        "3/4 2019,2019-04-03",
        "5 sept 2019,2019-09-05",
        "5 May 2019,2019-05-05",
        "7 Oct 2019,2019-10-07"
    })
    void readsTheDayBeforeTheMonth(String written, LocalDate date) {
        assertEquals(date, DateCell.read(Cell.of(written)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2019-02-30|\"2019-02-30\" finns inte. Sista dagen i februari 2019 är den 28. Skriv ett datum som"
                        + " 2019-02-28.",
                "31/4 2019|\"31/4 2019\" finns inte. Sista dagen i april 2019 är den 30. Skriv ett datum som 2019-04-30.",
                "2019-02-00|\"2019-02-00\" finns inte. Första dagen i februari 2019 är den 1. Skriv ett datum som"
                        + " 2019-02-01.",
                "2019-13-01|\"2019-13-01\" finns inte. Det finns ingen månad 13. Skriv ett datum som 2019-03-28.",
                "3/28/2019|\"3/28/2019\" har månaden före dagen. Skriv dagen först, som 28/3 2019, eller 2019-03-28.",
                "0219-03-28|\"0219-03-28\" ligger år 219, vilket inte kan stämma. Skriv ett datum som 2019-03-28.",
                "2019-03-28 14:30|\"2019-03-28 14:30\" har ett klockslag. Här ska bara datumet stå. Skriv ett datum som"
                        + " 2019-03-28.",
                "190328|\"190328\" har inte hela årtalet. Skriv året med fyra siffror, som 2019-03-28.",
                "28/3 19|\"28/3 19\" har inte hela årtalet. Skriv året med fyra siffror, som 2019-03-28.",
                "19-03-28|\"19-03-28\" har inte hela årtalet. Skriv året med fyra siffror, som 2019-03-28.",
                "2019-03|\"2019-03\" saknar dag. Skriv ett datum som 2019-03-28.",
                "mars 2019|\"mars 2019\" saknar dag. Skriv ett datum som 2019-03-28.",
                "28/3|\"28/3\" saknar år. Skriv ett datum som 2019-03-28.",
                "28 mars|\"28 mars\" saknar år. Skriv ett datum som 2019-03-28.",
                "28 brumaire 2019|\"28 brumaire 2019\" är inget datum: ingen månad heter brumaire. Skriv ett datum som"
                        + " 2019-03-28.",
                "43552|\"43552\" är Excels eget tal för ett datum (2019-03-28). Formatera kolumnen som datum i Excel och"
                        + " spara om filen.",
                "i våras|\"i våras\" är inget datum. Skriv ett datum som 2019-03-28."
            })
    void saysWhatIsWrongAndWhatToWrite(String written, String sentence) {
        assertEquals(
                sentence,
                assertThrows(BadCell.class, () -> DateCell.read(Cell.of(written)))
                        .getMessage());
    }
}
