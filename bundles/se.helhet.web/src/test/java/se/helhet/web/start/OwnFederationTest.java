package se.helhet.web.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.organisation.Organisation;
import se.helhet.web.word.Words;

class OwnFederationTest {
    private static final Words SWEDISH = Words.in(Locale.forLanguageTag("sv"));

    private static OwnFederation form(String name, String members, String year) {
        return new OwnFederation(
                name,
                "",
                "",
                members,
                "Varberg",
                year,
                Lists.immutable.of(
                        new OwnFederation.UnitLine("navet", "Navet", true),
                        new OwnFederation.UnitLine("brb", "BRB", false)));
    }

    @Test
    void saysAtEachFieldWhatIsMissing() {
        assertEquals(
                Set.of("name", "members", "year"),
                form("", " \n ", "snart").faults(SWEDISH).keySet());
        assertTrue(form("Norra", "Borås", "2020").faults(SWEDISH).isEmpty());
    }

    @Test
    void letsMembersTakePartInTheChosenUnits() {
        Organisation.Data data = form("Norra", "Borås\nVästra Götaland", "2020").data(SWEDISH);

        assertEquals(Lists.immutable.of("navet"), data.units().collect(Organisation.UnitEntry::id));
        assertEquals(
                Lists.immutable.of("boras", "vastragotaland", "varberg"),
                data.parties().collect(Organisation.Party::code));
        assertEquals(
                Lists.immutable.of("boras", "vastragotaland"),
                data.participations().collect(Organisation.Participation::party));
    }
}
