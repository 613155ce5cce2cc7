package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Party;

class PartyNamesTest {
    private final PartyNames names = new PartyNames(Lists.immutable.of(
            party("boras", "Borås"),
            party("mark", "Mark"),
            party("vargarda", "Vårgårda"),
            party("tranemo", "Tranemo"),
            party("bollebygd", "Bollebygd"),
            party("ulricehamn", "Ulricehamn"),
            party("habo", "Habo"),
            party("haabo", "Håbo"),
            party("vgr", "Västra Götalandsregionen")));

    private static Party party(String code, String name) {
        return new Party(code, name, Kind.MEMBER);
    }

    @ParameterizedTest
    @CsvSource({
        "boras,boras",
        "Borås,boras",
        "borås,boras",
        "BORÅS,boras",
        "Boras,boras",
        "Borås stad,boras",
        "Borås Stad  ,boras",
        "'\u00A0Borås\u00A0stad\u00A0',boras",
        "Borås kommun,boras",
        "Mark,mark",
        "Marks kommun,mark",
        "marks,mark",
        "Mark kommun,mark",
        "Kommunen Mark,mark",
        "Vårgårda kommun,vargarda",
        "vargarda kn,vargarda",
        "Tranemo kommun,tranemo",
        "Bollebygds kommun,bollebygd",
        "Bollebygds kommuns,bollebygd",
        "ULRICEHAMNS KOMMUN,ulricehamn",
        "Habo kommun,habo",
        "Håbo kommun,haabo",
        "Håbo,haabo",
        "Västra Götalandsregionen,vgr",
        "vastra-gotalandsregionen,vgr"
    })
    void understandsWhatPeopleWrite(String written, String code) {
        assertEquals(Optional.of(code), names.find(written).map(Party::code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "s", "kommun", "stad", "Göteborg", "Markus", "Bor", "Borås, Mark", "ss"})
    void findsNobodyWhereNobodyIsMeant(String written) {
        assertEquals(Optional.empty(), names.find(written));
    }

    @Test
    void readsDecomposedLetters() {
        assertEquals(Optional.of("boras"), names.find("Bora\u030As").map(Party::code));
    }

    @Test
    void forgivesAccentsOnlyWhereOneAloneIsMeant() {
        PartyNames two = new PartyNames(Lists.immutable.of(party("a", "Habo"), party("b", "Håbo"), party("c", "Hábo")));
        assertEquals(Optional.of("a"), two.find("habo").map(Party::code));
        assertEquals(Optional.empty(), two.find("häbo"));
    }

    @Test
    void suggestsWhatIsNearlyRight() {
        assertEquals(Optional.of("Borås"), names.nearest("Borrås"));
        assertEquals(Optional.of("Bollebygd"), names.nearest("Bollebyd kommun"));
        assertEquals(Optional.empty(), names.nearest("Göteborg"));
    }

    @Test
    void findsAMunicipalityByTheNumberOfStatistics() {
        PartyNames names = new PartyNames(org.eclipse.collections.api.factory.Lists.immutable.of(
                new se.helhet.api.organisation.Organisation.Party(
                        "boras", "Borås", se.helhet.api.organisation.Organisation.Kind.MEMBER),
                new se.helhet.api.organisation.Organisation.Party(
                        "stockholm", "Stockholm", se.helhet.api.organisation.Organisation.Kind.MEMBER)));
        for (String written : new String[] {"1490", "1490 Borås", "Borås (1490)", "BORÅS KN", "Boras stad"}) {
            assertEquals("boras", names.find(written).orElseThrow().code(), written);
        }
        assertEquals("stockholm", names.find("180").orElseThrow().code(), "a spreadsheet takes the zero away");
        assertTrue(names.isElsewhere("Marks kommun"));
        assertTrue(names.isElsewhere("1463"));
        assertFalse(names.isElsewhere("Borås"));
        assertFalse(names.isElsewhere("Borrås"));
        assertFalse(names.isElsewhere("9999"));
    }
}
