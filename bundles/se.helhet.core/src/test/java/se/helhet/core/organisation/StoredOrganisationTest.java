package se.helhet.core.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Participation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.Population;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Who;
import se.helhet.core.TestStore;
import se.helhet.store.SqliteStore;

class StoredOrganisationTest {
    private static final Who WHO = new Who("test", "prov");
    private static final Federation FEDERATION = new Federation("Norra kommunalförbundet", "Norra", "222000-0000");

    @TempDir
    Path folder;

    private SqliteStore store;
    private Organisation organisation;

    @BeforeEach
    void open() {
        store = TestStore.open(folder);
        organisation = new StoredOrganisation(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static Data data() {
        return new Data(
                FEDERATION,
                Lists.immutable.of(
                        new Party("varberg", "Varberg", Kind.ADJUNCT),
                        new Party("oreryd", "Öreryd", Kind.MEMBER),
                        new Party("amal", "Åmål", Kind.MEMBER),
                        new Party("zinkby", "Zinkby", Kind.MEMBER),
                        new Party("alvan", "Älvan", Kind.MEMBER),
                        new Party("mark", "mark", Kind.MEMBER),
                        new Party("boras", "Borås", Kind.MEMBER),
                        new Party("region", "Alla regioner", Kind.OTHER)),
                Lists.immutable.of(
                        new UnitEntry(
                                "navet", "Navet science center", "Navet", "Avgift, Navet", 2010, Optional.empty(), 20),
                        new UnitEntry("brb", "Business Region", "BRB", "", 2019, Optional.empty(), 30),
                        new UnitEntry("gammal", "Gamla enheten", "Gamla", "", 2010, Optional.of(2018), 10)),
                Lists.immutable.of(
                        new Participation("navet", "boras", "medlem", 2019),
                        new Participation("navet", "mark", "medlem", 2019),
                        new Participation("navet", "mark", "medlem", 2018)),
                Lists.immutable.of(new Population("boras", 2019, 112_178), new Population("mark", 2019, 34_754)));
    }

    @Test
    void givesBackAllThatWasSaved() {
        organisation.save(data(), WHO);

        Data all = organisation.all();

        assertEquals(FEDERATION, all.federation());
        assertEquals(data().parties().toSet(), all.parties().toSet());
        assertEquals(data().units().toSet(), all.units().toSet());
        assertEquals(data().participations().toSet(), all.participations().toSet());
        assertEquals(data().populations().toSet(), all.populations().toSet());
    }

    @Test
    void isEmptyUntilSetUp() {
        assertEquals(Optional.empty(), organisation.federation());
        assertTrue(organisation.parties().isEmpty());
        assertTrue(organisation.units(2019).isEmpty());
        assertEquals(Optional.empty(), organisation.population("boras", 2019));
    }

    @Test
    void ordersMembersInSwedishThenAdjunctThenOthers() {
        organisation.save(data(), WHO);
        assertEquals(
                Lists.immutable.of("boras", "mark", "zinkby", "amal", "alvan", "oreryd", "varberg", "region"),
                organisation.parties().collect(Party::code));
    }

    @Test
    void givesBackWhatWasSaved() {
        organisation.save(data(), WHO);
        assertEquals(Optional.of(FEDERATION), organisation.federation());
        assertEquals(
                Lists.immutable.of("gammal", "navet", "brb"),
                organisation.units().collect(UnitEntry::id));
        assertEquals(data().units().get(0), organisation.units().get(1));
        assertEquals(2, organisation.participations(2019).size());
        assertEquals(Optional.of(112_178L), organisation.population("boras", 2019));
        assertEquals(Optional.empty(), organisation.population("boras", 2018));
    }

    @Test
    void knowsWhichUnitsExistInAYear() {
        organisation.save(data(), WHO);
        assertEquals(
                Lists.immutable.of("gammal", "navet"), organisation.units(2018).collect(UnitEntry::id));
        assertEquals(
                Lists.immutable.of("navet", "brb"), organisation.units(2019).collect(UnitEntry::id));
    }

    @Test
    void replacesAllAndLeavesSameRowsAlone() {
        organisation.save(data(), WHO);
        Data before = data();
        organisation.save(
                new Data(
                        new Federation("Nya namnet", "Norra", "222000-0000"),
                        before.parties().reject(p -> p.code().equals("amal")),
                        before.units(),
                        before.participations().reject(p -> p.party().equals("boras")),
                        before.populations()),
                WHO);
        assertEquals("Nya namnet", organisation.federation().get().name());
        assertEquals(7, organisation.parties().size());
        assertEquals(1, organisation.participations(2019).size());
        assertEquals(
                Lists.immutable.of(RowChange.Action.UPDATE, RowChange.Action.INSERT),
                store.history("core_federation", 1).collect(RowChange::action));
        assertEquals(1, store.history("core_party", 1).size(), "an unchanged row has no new history");
    }

    @Test
    void renamesWithoutLosingWhatRefersToIt() {
        organisation.save(data(), WHO);
        Data d = data();
        organisation.save(
                new Data(
                        d.federation(),
                        d.parties()
                                .collect(
                                        p -> p.code().equals("boras") ? new Party("boras", "Borås Stad", p.kind()) : p),
                        d.units(),
                        d.participations(),
                        d.populations()),
                WHO);
        assertTrue(organisation.parties().anySatisfy(p -> p.name().equals("Borås Stad")));
        assertEquals(2, organisation.participations(2019).size());
    }

    @Test
    void refusesContradictionsWithASentenceEachAndStoresNothing() {
        Data d = data();
        Data bad = new Data(
                d.federation(),
                d.parties()
                        .newWith(new Party("boras", "Borås två", Kind.MEMBER))
                        .newWith(new Party("Kål", "Kål", Kind.OTHER)),
                d.units().newWith(new UnitEntry("baklanges", "Baklänges", "B", "", 2019, Optional.of(2018), 40)),
                d.participations()
                        .newWith(new Participation("navt", "boras", "medlem", 2019))
                        .newWith(new Participation("brb", "boras", "medlem", 2018))
                        .newWith(new Participation("navet", "boraas", "medlem", 2019))
                        .newWith(new Participation("navet", "boras", "medlem", 2019)),
                d.populations().newWith(new Population("boras", 2019, 1)).newWith(new Population("mark", 2018, -1)));
        String message = assertThrows(IllegalArgumentException.class, () -> organisation.save(bad, WHO))
                .getMessage();
        for (String part : new String[] {
            "Koden \"boras\" används av flera parter",
            "Parten Kål har koden \"Kål\"",
            "Baklänges upphör 2018, innan den börjar 2019",
            "navt/boras 2019 gäller en enhet som inte finns: \"navt\"",
            "brb/boras 2018 gäller ett år då enheten Business Region inte finns",
            "gäller en part som inte finns: \"boraas\"",
            "Deltagandet navet/boras 2019 står två gånger",
            "Folkmängden för boras 2019 står två gånger",
            "Folkmängden för mark 2018 är negativ: -1"
        }) {
            assertTrue(message.contains(part), () -> part + " saknas i:\n" + message);
        }
        assertEquals(9, message.lines().count());
        assertEquals(Optional.empty(), organisation.federation());
    }
}
