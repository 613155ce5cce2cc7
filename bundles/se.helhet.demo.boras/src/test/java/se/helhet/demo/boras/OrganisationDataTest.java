package se.helhet.demo.boras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Party;

class OrganisationDataTest {
    private static final Data DATA = OrganisationData.data();

    @Test
    void hasEightMembersAndOneAdjunct() {
        assertEquals(8, DATA.parties().count(party -> party.kind() == Kind.MEMBER));
        assertEquals(
                "varberg",
                DATA.parties().detect(party -> party.kind() == Kind.ADJUNCT).code());
    }

    @Test
    void namesOnlyPartiesAndUnitsThatExist() {
        DATA.participations().forEach(each -> {
            assertTrue(DATA.parties().collect(Party::code).contains(each.party()), each.toString());
            assertTrue(DATA.units().anySatisfy(unit -> unit.id().equals(each.unit())), each.toString());
        });
    }

    @Test
    void keepsParticipationPerYear() {
        assertEquals(35, DATA.participations().count(each -> each.year() == 2019));
        assertEquals(27, DATA.participations().count(each -> each.year() == 2018));
        assertTrue(DATA.participations().noneSatisfy(each -> each.unit().equals("brb") && each.year() == 2018));
    }
}
