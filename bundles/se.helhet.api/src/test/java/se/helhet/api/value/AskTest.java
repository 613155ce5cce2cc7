package se.helhet.api.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AskTest {
    @Test
    void readsWhatItWrites() {
        for (String text : new String[] {
            "brb.received@2019",
            "brb.received[municipality=boras]@2019-03",
            "kansli.flow[line=cost,unit=navet]@2019-01..2019-08",
            "economy.result[unit=navet]@2021!budget"
        }) {
            assertEquals(text, Ask.parse(text).toString());
        }
    }

    @Test
    void orderOfTheSliceDoesNotMatter() {
        assertEquals(Ask.parse("a.b[y=2,x=1]@2019"), Ask.parse("a.b[x=1,y=2]@2019"));
    }

    @Test
    void aCodeMayHoldTheSignsThatPartCodes() {
        Ask role = Ask.parse("a.fte@2019").at("role", "Reception, konferens [50 %]");
        assertEquals("a.fte[role=Reception%2C konferens [50 %25%5D]@2019", role.toString());
        assertEquals(role, Ask.parse(role.toString()));
    }

    @Test
    void saysHowAnAddressIsWritten() {
        Exception e = assertThrows(IllegalArgumentException.class, () -> Ask.parse("brb received 2019"));
        assertTrue(e.getMessage().contains("Skriv enhet.tal"));
    }

    @Test
    void refusesAPeriodThatIsNone() {
        assertThrows(IllegalArgumentException.class, () -> Ask.parse("a.b@2019-13"));
    }

    @Test
    void aPlannedNumberIsAskedOfWhoeverKeepsThePlans() {
        Ask planned = Ask.parse("economy.result[unit=navet]@2021!budget");
        assertEquals("economy!", planned.owner());
        assertEquals(
                "budget.result[basis=budget,unit=navet]@2021",
                planned.ownedBy("budget").toString());
        assertEquals("economy.result[unit=navet]@2021", planned.on("").toString());
        assertEquals("economy", planned.on("").owner());
    }
}
