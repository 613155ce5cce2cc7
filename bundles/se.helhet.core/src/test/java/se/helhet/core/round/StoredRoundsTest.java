package se.helhet.core.round;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StaleRow;
import se.helhet.api.store.Who;
import se.helhet.api.value.Period;
import se.helhet.core.TestStore;
import se.helhet.store.SqliteStore;

class StoredRoundsTest {
    private static final Who WHO = new Who("test", "prov");
    private static final Round ANNUAL = new Round(
            "arsredovisning-2019",
            Round.Kind.ANNUAL_REPORT,
            Period.year(2019),
            "Årsredovisning 2019",
            Optional.of(LocalDate.of(2020, 4, 15)));
    private static final Round INTERIM = new Round(
            "delarsrapport-2019",
            Round.Kind.INTERIM_REPORT,
            Period.parse("2019-01..2019-08"),
            "Delårsrapport 2019",
            Optional.empty());

    @TempDir
    Path folder;

    private SqliteStore store;
    private StoredRounds rounds;

    @BeforeEach
    void open() {
        store = TestStore.open(folder);
        rounds = new StoredRounds(store);
        store.addListener(rounds);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void listsNewestPeriodFirst() {
        Round older = new Round(
                "arsredovisning-2018",
                Round.Kind.ANNUAL_REPORT,
                Period.year(2018),
                "Årsredovisning 2018",
                Optional.empty());
        rounds.save(INTERIM, WHO);
        rounds.save(older, WHO);
        rounds.save(ANNUAL, WHO);
        assertEquals(Lists.immutable.of(ANNUAL, INTERIM, older), rounds.all());
        assertEquals(ANNUAL, rounds.named("arsredovisning-2019"));
    }

    @Test
    void changesARoundWithTheSameCode() {
        rounds.save(ANNUAL, WHO);
        Round later = new Round(
                ANNUAL.code(),
                ANNUAL.kind(),
                ANNUAL.period(),
                "Årsredovisningen",
                Optional.of(LocalDate.of(2020, 5, 1)));
        rounds.save(later, WHO);
        rounds.save(later, WHO);
        assertEquals(Lists.immutable.of(later), rounds.all());
        assertEquals(
                Lists.immutable.of(RowChange.Action.UPDATE, RowChange.Action.INSERT),
                store.history("core_round", 1).collect(RowChange::action));
    }

    @Test
    void namesTheRoundsThereAreWhenAskedForAnother() {
        assertTrue(refusal(() -> rounds.named("x")).contains("Det finns inga omgångar än"));
        rounds.save(ANNUAL, WHO);
        rounds.save(INTERIM, WHO);
        assertEquals(
                "Rapporteringsomgången \"arsredovisning-2091\" finns inte. Det finns: arsredovisning-2019,"
                        + " delarsrapport-2019.",
                refusal(() -> rounds.named("arsredovisning-2091")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Årsredovisning 2019", "a b", "-a", "a--b"})
    void refusesCodesThatCannotBeTyped(String code) {
        Round round = new Round(code, Round.Kind.BUDGET, Period.year(2019), "t", Optional.empty());
        assertTrue(refusal(() -> rounds.save(round, WHO)).contains("kan inte vara kod för en omgång"));
    }

    @Test
    void keepsWhatPeopleWrite() {
        rounds.save(ANNUAL, WHO);
        assertEquals(Optional.empty(), rounds.written(ANNUAL.code(), "navet", "comment"));
        rounds.write(
                ANNUAL.code(),
                "navet",
                "comment",
                " Vi fick {pupils:elev|elever}.\n\nDet är {pupils:change} fler.\n",
                WHO);
        assertEquals(
                Optional.of("Vi fick {pupils:elev|elever}.\n\nDet är {pupils:change} fler."),
                rounds.written(ANNUAL.code(), "navet", "comment"));
        rounds.write(ANNUAL.code(), "navet", "comment", "Annat.", WHO);
        assertEquals(Optional.of("Annat."), rounds.written(ANNUAL.code(), "navet", "comment"));
        assertEquals(Optional.empty(), rounds.written(ANNUAL.code(), "brb", "comment"));
    }

    @Test
    void removesATextThatIsEmptied() {
        rounds.save(ANNUAL, WHO);
        rounds.write(ANNUAL.code(), "navet", "comment", "Något.", WHO);
        rounds.write(ANNUAL.code(), "navet", "comment", "  \n", WHO);
        rounds.write(ANNUAL.code(), "navet", "comment", "", WHO);
        assertEquals(Optional.empty(), rounds.written(ANNUAL.code(), "navet", "comment"));
    }

    @Test
    void secondOfTwoWhoWriteIsToldAndLosesNothing() {
        rounds.save(ANNUAL, WHO);
        assertEquals(0, rounds.text(ANNUAL.code(), "navet", "comment").version());
        assertEquals(1, rounds.write(ANNUAL.code(), "navet", "comment", "Det första.", 0, WHO));
        assertThrows(StaleRow.class, () -> rounds.write(ANNUAL.code(), "navet", "comment", "Samtidigt.", 0, WHO));
        assertEquals(2, rounds.write(ANNUAL.code(), "navet", "comment", "Mitt.", 1, WHO));
        assertThrows(StaleRow.class, () -> rounds.write(ANNUAL.code(), "navet", "comment", "Hennes.", 1, WHO));
        assertEquals(
                new Rounds.Written("navet", "comment", "Mitt.", 2), rounds.text(ANNUAL.code(), "navet", "comment"));
        assertEquals(2, rounds.write(ANNUAL.code(), "navet", "comment", "Mitt.", 1, WHO));
    }

    @Test
    void versionOfAnEmptiedTextGoesOnRising() {
        rounds.save(ANNUAL, WHO);
        rounds.write(ANNUAL.code(), "navet", "comment", "Ett.", 0, WHO);
        assertEquals(2, rounds.write(ANNUAL.code(), "navet", "comment", "", 1, WHO));
        assertEquals(3, rounds.write(ANNUAL.code(), "navet", "comment", "Två.", 2, WHO));
        assertThrows(StaleRow.class, () -> rounds.write(ANNUAL.code(), "navet", "comment", "Sent.", 1, WHO));
    }

    @Test
    void listsTheTextsOfARoundAndWhatBecameOfThem() {
        rounds.save(ANNUAL, WHO);
        rounds.write(ANNUAL.code(), "navet", "comment", "Ett.", WHO);
        rounds.write(ANNUAL.code(), "brb", "comment", "Två.", WHO);
        rounds.write(ANNUAL.code(), "brb", "mission", "Tre.", WHO);
        rounds.write(ANNUAL.code(), "brb", "mission", "", WHO);
        assertEquals(
                "brb Två., navet Ett.",
                rounds.texts(ANNUAL.code())
                        .collect(t -> t.unit() + " " + t.liveText())
                        .makeString());
        assertEquals(
                "Tre.",
                rounds.changes(ANNUAL.code(), "brb", "mission")
                        .getFirst()
                        .before()
                        .get("live_text"));
        assertEquals(0, rounds.changes(ANNUAL.code(), "dso", "mission").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vi fick {pupils elever.",
                "Vi fick {Pupils}.",
                "Vi fick {pupils@tolv}.",
                "Vi fick {pupils@2019-13}.",
                "Vi fick {pupils[boras]}.",
                "Vi fick {pupils:mycket}.",
                "Vi fick {-1}."
            })
    void refusesLiveTextThatCannotBeRead(String text) {
        rounds.save(ANNUAL, WHO);
        rounds.write(ANNUAL.code(), "navet", "comment", "Det gamla.", WHO);
        String why = refusal(() -> rounds.write(ANNUAL.code(), "navet", "comment", text, WHO));
        assertTrue(why.startsWith("Texten \"comment\" för navet sparades inte. "), why);
        assertTrue(why.contains("kriv ") || why.contains("Stäng det"), why);
        assertEquals(Optional.of("Det gamla."), rounds.written(ANNUAL.code(), "navet", "comment"));
    }

    @Test
    void refusesTextForARoundUnitOrSlotThatIsNone() {
        assertTrue(
                refusal(() -> rounds.write("nej", "navet", "comment", "x", WHO)).contains("finns inte"));
        rounds.save(ANNUAL, WHO);
        assertTrue(refusal(() -> rounds.write(ANNUAL.code(), "", "comment", "x", WHO))
                .contains("saknar enhet"));
        assertTrue(refusal(() -> rounds.write(ANNUAL.code(), "navet", " ", "x", WHO))
                .contains("saknar plats"));
    }

    private static String refusal(org.junit.jupiter.api.function.Executable attempt) {
        return assertThrows(IllegalArgumentException.class, attempt).getMessage();
    }
}
