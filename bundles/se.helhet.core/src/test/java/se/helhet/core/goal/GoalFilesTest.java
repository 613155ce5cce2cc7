package se.helhet.core.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Target;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Who;
import se.helhet.core.TestStore;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.store.SqliteStore;

class GoalFilesTest {
    private static final Who WHO = new Who("test", "import av mål");
    private static final String HEAD = "year,id,focus_area,unit,unit_name,strategy,activity_no,activity,target,noun,"
            + "measure,outcome,status,comment\n";

    @TempDir
    Path folder;

    private SqliteStore store;
    private Organisation organisation;
    private StoredGoals goals;
    private FileImport files;

    @BeforeEach
    void open() {
        store = TestStore.open(folder);
        organisation = new StoredOrganisation(store);
        goals = new StoredGoals(store, new GivenFigures());
        store.addListener(goals);
        files = new GoalFiles(goals, organisation);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportReport take(String text) {
        return files.take(Lists.immutable.of(file("mal.csv", text)), WHO);
    }

    private static ImmutableList<String> sentences(ImportReport report) {
        return report.findings().collect(Finding::toString);
    }

    @Test
    void readsGoalsWithTargetMeasureAndAssessment() {
        ImportReport report = take(HEAD
                + "2019,navet-7.2.2-1,Kunskap,navet,Navet science center,\"Samordna, utveckla\",1,Elever på teman,minst 25"
                + " 000,elever,navet.pupils,27 531,met,\n"
                + "2019,navet-7.2.2-5,Kunskap,navet,Navet science center,Samordna,5,Elever i matematik,3000,elever,"
                + "pupils[subject=math],,,\n"
                + "2019,navet-7.2.3-7,Hållbarhet,navet,Navet science center,Hållbar,7,Konferens,genomfört,,,,delvis,ingen"
                + " i egen regi\n"
                + "2019,kansli-1,Företag,,Näringsliv/BRB,Klimat,M1,Ranking,,rank,,,,kommentar utan status\n");
        assertEquals(Lists.immutable.empty(), sentences(report));
        assertEquals("4 mål togs in för 2019 från mal.csv.", report.summary());
        assertEquals(
                new Goal(
                        "navet-7.2.2-1",
                        2019,
                        "Kunskap",
                        "navet",
                        "Navet science center",
                        "Samordna, utveckla",
                        "1",
                        "Elever på teman",
                        Target.parse("minst 25 000"),
                        "elever",
                        "navet.pupils",
                        1,
                        Optional.of(new Goal.Assessment(Achievement.MET, "27 531", ""))),
                goals.of(2019).get(0));
        Goal second = goals.of(2019).get(1);
        assertEquals("navet.pupils[subject=math]", second.measure());
        assertEquals(Optional.empty(), second.assessment());
        assertEquals(
                Optional.of(new Goal.Assessment(Achievement.PARTLY, "", "ingen i egen regi")),
                goals.of(2019).get(2).assessment());
        Goal fourth = goals.of(2019).get(3);
        assertEquals(Target.NONE, fourth.target());
        assertEquals("", fourth.unit());
        assertEquals(
                Optional.of(new Goal.Assessment(Achievement.UNKNOWN, "", "kommentar utan status")),
                fourth.assessment());
    }

    @Test
    void understandsSwedishHeadsAndStatuses() {
        ImportReport report = take("""
                År;Mål-id;Aktivitet;Målvärde;Måluppfyllelse
                2019;a;Ett;ca 3;Uppfyllt
                2019;b;Två;;Ej uppfyllt
                2019;c;Tre;genomfört;pågår
                2019;d;Fyra;genomfört;Genomfört
                2019;e;Fem;;not_met
                """.replace("Mål-id", "målid"));
        assertTrue(report.stored(), () -> sentences(report).toString());
        assertEquals(
                Lists.immutable.of(
                        Achievement.MET,
                        Achievement.NOT_MET,
                        Achievement.ONGOING,
                        Achievement.MET,
                        Achievement.NOT_MET),
                goals.of(2019).collect(g -> g.assessment().get().status()));
    }

    @Test
    void namesEveryFaultyCellByLineAndStoresNothing() {
        ImportReport report = take(HEAD
                + "2019,ok,,,,,1,Bra,minst 3,,,,,\n"
                + "19,a,,,,,1,Text,minst 25.000,,navet.pupils@2019,,kanske,\n"
                + "2019,,,,,,1,,många,,,,,\n"
                + "2019,ok,,,,,1,Igen,,,,,,\n"
                + "2019,kort\n");
        assertFalse(report.stored());
        assertTrue(goals.of(2019).isEmpty());
        ImmutableList<String> said = sentences(report);
        String[] expected = {
            "mal.csv rad 3, year: \"19\" är inget år.",
            "mal.csv rad 3, target: \"minst 25.000\" kan läsas på två sätt.",
            "mal.csv rad 3, status: \"kanske\" är ingen måluppfyllelse.",
            "mal.csv rad 3: Mätetalet \"navet.pupils@2019\" kan inte läsas.",
            "mal.csv rad 4, target: \"många\" är inget mål som kan läsas.",
            "mal.csv rad 4: Målet saknar id.",
            "mal.csv rad 4: Målet saknar text.",
            "mal.csv rad 5: Målet \"ok\" 2019 står redan på mal.csv rad 2.",
            "mal.csv rad 6: Raden har 2 celler men rubrikraden har 14.",
        };
        assertEquals(expected.length, said.size(), said::toString);
        for (int i = 0; i < expected.length; i++) {
            int at = i;
            assertTrue(said.get(i).startsWith(expected[i]), () -> expected[at] + "\n" + said.get(at));
        }
        assertEquals("Inga mål togs in från mal.csv: 9 fel.", report.summary());
    }

    @Test
    void takesAllFilesOrNone() {
        Path good = file("bra.csv", "year,id,activity\n2019,a,Ett\n");
        Path bad = file("fel.csv", "<html>");
        ImportReport report = files.take(Lists.immutable.of(good, bad), WHO);
        assertFalse(report.stored());
        assertTrue(goals.of(2019).isEmpty());
        assertTrue(sentences(report).getOnly().startsWith("fel.csv: Filen är en webbsida"), report::toString);
        Path other = file("fler.csv", "year;id;activity\n2019;b;Två\n2020;a;Tre\n");
        assertTrue(files.take(Lists.immutable.of(good, other), WHO).stored());
        assertEquals(Lists.immutable.of("a", "b"), goals.of(2019).collect(Goal::id));
        assertEquals(Lists.immutable.of("a"), goals.of(2020).collect(Goal::id));
    }

    @Test
    void saysWhichColumnsThereAre() {
        ImportReport report = take("year,name,year,activity\n2019,a,2019,b\n");
        assertEquals(3, report.findings().size());
        assertTrue(sentences(report).get(0).contains("ingen kolumn \"name\". Kolumnerna är: year, id, focus_area"));
        assertTrue(sentences(report).get(1).contains("Kolumnen year står två gånger"));
        assertTrue(sentences(report).get(2).contains("Det saknas kolumn för id."));
    }

    @Test
    void replacesGoalsWithTheSameIdAndKeepsTheOthersOfTheYear() {
        take("year,id,activity,status\n2019,a,Ett,met\n2019,b,Två,\n2019,c,Tre,\n");
        take("year,id,activity\n2019,c,Tre igen\n2019,a,Ett igen\n");
        assertEquals(Lists.immutable.of("b", "c", "a"), goals.of(2019).collect(Goal::id));
        Goal a = goals.of(2019).getLast();
        assertEquals("Ett igen", a.text());
        assertEquals(Achievement.MET, a.assessment().get().status(), "a file without statuses leaves them");
    }

    @Test
    void knowsUnitsByCodeOrNameOnceTheyAreSetUp() {
        organisation.save(
                new Organisation.Data(
                        new Federation("F", "F", ""),
                        Lists.immutable.empty(),
                        Lists.immutable.of(
                                new UnitEntry("navet", "Navet science center", "Navet", "", 2010, Optional.empty(), 1)),
                        Lists.immutable.empty(),
                        Lists.immutable.empty()),
                WHO);
        assertTrue(take("year,id,activity,unit\n2019,a,Ett,Navet science center\n2019,b,Två,navet\n")
                .stored());
        assertEquals(Lists.immutable.of("navet", "navet"), goals.of(2019).collect(Goal::unit));
        String why =
                sentences(take("year,id,activity,unit\n2019,c,Tre,Nevet\n")).getOnly();
        assertTrue(why.startsWith("mal.csv rad 2, unit: \"Nevet\" är ingen av förbundets enheter"), why);
    }
}
