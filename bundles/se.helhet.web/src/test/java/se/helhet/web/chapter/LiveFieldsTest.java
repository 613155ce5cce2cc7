package se.helhet.web.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Run;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

class LiveFieldsTest {
    private static final Period YEAR = Period.year(2019);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "navet.pupils@2019",
                "navet.pupils[subject=a%2Cb%5D%7D]@2018",
                "brb.received@2019-01..2019-08",
                "economy.result[unit=navet]@2019!budget",
                "navet.pupils@2020"
            })
    void whatIsWrittenInATextAsksForTheSameNumber(String address) {
        Ask ask = Ask.parse(address);
        String field = LiveFields.of(ask, "navet", YEAR);
        Run.Live live =
                (Run.Live) LiveText.runs("{" + field + "}", "navet", YEAR).getOnly();
        assertEquals(ask, live.ask());
    }

    @Test
    void ownNumbersOfTheYearAreWrittenShort() {
        assertEquals("pupils", LiveFields.of(Ask.parse("navet.pupils@2019"), "navet", YEAR));
        assertEquals("navet.pupils@-1", LiveFields.of(Ask.parse("navet.pupils@2018"), "", YEAR));
    }

    @Test
    void addressOfAFieldIsWithoutItsOptions() {
        assertEquals("pupils@-1", LiveFields.address("pupils@-1:change,abs"));
        assertEquals("navet.x[a=b:c?d]", LiveFields.address("navet.x[a=b:c?d]?färre|fler"));
    }
}
