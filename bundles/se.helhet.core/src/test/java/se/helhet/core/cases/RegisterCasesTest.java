package se.helhet.core.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.core.cases.BookingTable.BOOKING;
import static se.helhet.core.db.Tables.CORE_IMPORT;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.core.TestStore;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

class RegisterCasesTest {
    private static final Who WHO = new Who("anna", "import av bokningar.csv");
    private static final String HEAD = "Datum;Kommun;Antal elever\n";

    @TempDir
    Path folder;

    private SqliteStore store;
    private RegisterCases cases;

    @BeforeEach
    void open() {
        store = TestStore.open(folder, Migrations.of("toy", Map.of("V001__booking.sql", BookingTable.SQL)));
        Organisation organisation = new StoredOrganisation(store);
        organisation.save(
                new Organisation.Data(
                        new Federation("Förbundet", "F", ""),
                        Lists.immutable.of(
                                new Party("boras", "Borås", Kind.MEMBER),
                                new Party("mark", "Mark", Kind.MEMBER),
                                new Party("varberg", "Varberg", Kind.ADJUNCT),
                                new Party("vgr", "Västra Götalandsregionen", Kind.OTHER)),
                        Lists.immutable.of(
                                new UnitEntry("navet", "Navet science center", "Navet", "", 2010, Optional.empty(), 1)),
                        Lists.immutable.empty(),
                        Lists.immutable.empty()),
                WHO);
        cases = RegisterCases.outside(store, organisation, Lists.immutable.of(new BrokenUnit(), new ToyUnit()));
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** Cannot say which registers it has; nobody else may suffer. */
    @UnitIdentity(id = "broken")
    static final class BrokenUnit implements Unit {
        @Override
        public ImmutableList<Register> registers() {
            throw new NoClassDefFoundError("broken/Table");
        }

        @Override
        public ImmutableList<Figure> figures() {
            return Lists.immutable.empty();
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            return Lists.immutable.empty();
        }
    }

    private ImportReport take(String text) {
        return take("bokningar.csv", text, StandardCharsets.UTF_8);
    }

    private ImportReport take(String name, String text, Charset encoding) {
        try {
            Path file = Files.write(folder.resolve(name), text.getBytes(encoding));
            return cases.importCsv("toy.booking", file, WHO);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImmutableList<Record> rows() {
        return Lists.immutable.withAll(
                store.read(dsl -> dsl.selectFrom(BOOKING).orderBy(BOOKING.id).fetch()));
    }

    private static ImmutableList<String> sentences(ImportReport report) {
        return report.findings().collect(Finding::toString);
    }

    private void refuses(String text, String... sentences) {
        ImportReport report = take(text);
        assertEquals(Lists.immutable.of(sentences), sentences(report));
        assertFalse(report.stored());
        assertTrue(rows().isEmpty(), "nothing is half stored");
    }

    @Test
    void listsTheRegistersOfUnitsThatWork() {
        assertEquals(Lists.immutable.of("toy.booking"), cases.registers());
        assertEquals(
                "Registret \"toy.bokning\" finns inte. Det finns: toy.booking.",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> cases.importCsv("toy.bokning", folder.resolve("x.csv"), WHO))
                        .getMessage());
    }

    @Test
    void storesRowsWithTheRightTypesThroughTheGate() {
        ImportReport report = take("""
                Datum;Kommun;theme;Pupils;Timmar;Betald;Enhet;Gäster;note
                2019-03-28;Borås stad;Naturvetenskap;27;1,5;ja;Navet;3;"två
                rader"
                28/8 2019;Marks kommun;math;1 250;−0,5;x;navet;;
                20190401;varberg;;3;;;;"0";
                """.replace("−0,5", "2"));
        assertEquals(Lists.immutable.empty(), sentences(report));
        assertTrue(report.stored());
        assertEquals(3, report.rows());
        assertEquals("3 rader togs in i toy.booking från bokningar.csv.", report.summary());
        Record first = rows().get(0);
        assertEquals(LocalDate.of(2019, 3, 28), first.get(BOOKING.heldOn));
        assertEquals("boras", first.get(BOOKING.municipality));
        assertEquals("no", first.get(BOOKING.theme));
        assertEquals(27, first.get(BOOKING.pupils));
        assertEquals(0, new BigDecimal("1.5").compareTo(first.get(BOOKING.hours)));
        assertEquals(true, first.get(BOOKING.paid));
        assertEquals("navet", first.get(BOOKING.organiser));
        assertEquals(3L, first.get(BOOKING.guests));
        assertEquals("två\nrader", first.get(BOOKING.note));
        assertEquals("2018/2019", first.get(BOOKING.schoolYear));
        assertEquals(1, first.get(BOOKING.version));
        assertEquals(1L, first.get(BOOKING.importId));
        Record second = rows().get(1);
        assertEquals("mark", second.get(BOOKING.municipality));
        assertEquals(1250, second.get(BOOKING.pupils));
        assertEquals("2019/2020", second.get(BOOKING.schoolYear));
        assertEquals(2L, second.get(BOOKING.guests), "an empty cell takes the column's default");
        Record third = rows().get(2);
        assertEquals("varberg", third.get(BOOKING.municipality));
        assertEquals(false, third.get(BOOKING.paid));
        assertNull(third.get(BOOKING.theme));
        assertNull(third.get(BOOKING.note));
    }

    @Test
    void readsAWindowsFileWithTabs() {
        ImportReport report = take(
                "lista.csv",
                "Kommun\tDatum\tAntal elever\r\nBorås\t28 mars 2019\t7\r\n",
                Charset.forName("windows-1252"));
        assertTrue(report.stored(), () -> sentences(report).toString());
        assertEquals("boras", rows().getOnly().get(BOOKING.municipality));
    }

    @Test
    void fillsColumnsThatAreNotInTheFile() {
        assertTrue(take(HEAD + "2019-03-28;Borås;7\n").stored());
        assertEquals(2L, rows().getOnly().get(BOOKING.guests));
        assertEquals(false, rows().getOnly().get(BOOKING.paid));
        assertNull(rows().getOnly().get(BOOKING.theme));
    }

    @Test
    void saysOfEveryFaultyCellWhereItIsWhatStandsThereAndWhatToDo() {
        refuses(
                """
                Datum;Kommun;Antal elever;Timmar;Betald;Tema;Enhet
                2019-03-28;Borås;27;1;ja;no;navet
                2019-02-30;Götebor;tolv;1,5 h;kanske;Kemi;Nävet
                2019-03-28;;27,5;1;ja;no;
                ;Borrås;1.250;1;ja;Matematk;
                """,
                "bokningar.csv rad 3, Datum: \"2019-02-30\" finns inte. Sista dagen i februari 2019 är den 28. Skriv ett"
                        + " datum som 2019-02-28.",
                "bokningar.csv rad 3, Kommun: \"Götebor\" är inte någon av förbundets kommuner. Skriv Borås, Mark eller"
                        + " Varberg.",
                "bokningar.csv rad 3, Antal elever: \"tolv\" är inget tal. Skriv bara siffror, till exempel 27 eller 1"
                        + " 250,5, och enheten i rubriken.",
                "bokningar.csv rad 3, Timmar: \"1,5 h\" är inget tal. Skriv bara siffror, till exempel 27 eller 1 250,5,"
                        + " och enheten i rubriken.",
                "bokningar.csv rad 3, Betald: \"kanske\" är varken ja eller nej. Skriv ja eller nej.",
                "bokningar.csv rad 3, Tema: \"Kemi\" är inte något av alternativen. Skriv Naturvetenskap eller"
                        + " Matematik.",
                "bokningar.csv rad 4, Kommun: saknar värde. Kolumnen måste vara ifylld på varje rad.",
                "bokningar.csv rad 4, Antal elever: \"27,5\" är inget heltal. Skriv ett tal utan decimaler, till exempel"
                        + " 27.",
                "bokningar.csv rad 5, Datum: saknar värde. Kolumnen måste vara ifylld på varje rad.",
                "bokningar.csv rad 5, Kommun: \"Borrås\" är inte någon av förbundets kommuner. Menade du Borås? Skriv"
                        + " Borås, Mark eller Varberg.",
                "bokningar.csv rad 5, Antal elever: \"1.250\" kan läsas på två sätt. Skriv tusental med mellanslag eller"
                        + " utan tecken, till exempel 25 000 eller 25000.",
                "bokningar.csv rad 5, Tema: \"Matematk\" är inte något av alternativen. Menade du Matematik? Skriv"
                        + " Naturvetenskap eller Matematik.");
    }

    @Test
    void storesNothingWhenTheLastRowIsFaulty() {
        StringBuilder text = new StringBuilder("Datum;Kommun;Antal elever;Betald\n");
        for (int i = 0; i < 2_500; i++) {
            text.append("2019-03-28;Borås;7;ja\n");
        }
        ImportReport report = take(text + "2019-03-32;Borås;7;ja\n");
        assertEquals(1, report.findings().size());
        assertEquals(
                "bokningar.csv rad 2502, Datum", report.findings().getOnly().place());
        assertEquals("Inget togs in i toy.booking från bokningar.csv: 1 fel.", report.summary());
        assertTrue(rows().isEmpty());
        int imports = store.read(dsl -> dsl.fetchCount(CORE_IMPORT));
        assertEquals(0, imports);
        assertEquals(2_500, take(text.toString()).rows());
        assertEquals(2_500, rows().size());
    }

    @Test
    void saysWhatIsWrongWithTheHead() {
        refuses(
                "Datum;Komun;Barn;date;\n2019-03-28;Borås;7;x;y\n",
                "bokningar.csv rad 1: Det finns ingen kolumn \"Komun\" i toy.booking. Menade du Kommun? Kolumnerna är: Datum"
                        + " (held_on), Kommun (municipality), Tema (theme), Antal elever (pupils), Timmar (hours), Betald"
                        + " (paid), Enhet (organiser), Gäster (guests), note.",
                "bokningar.csv rad 1: Det finns ingen kolumn \"Barn\" i toy.booking. Kolumnerna är: Datum (held_on),"
                        + " Kommun (municipality), Tema (theme), Antal elever (pupils), Timmar (hours), Betald (paid),"
                        + " Enhet (organiser), Gäster (guests), note.",
                "bokningar.csv rad 1: Kolumnerna Datum och date betyder samma sak. Ta bort den ena.",
                "bokningar.csv rad 1: Kolumn 5 har värden men ingen rubrik. Skriv en rubrik eller töm kolumnen.",
                "bokningar.csv rad 1: Kolumnerna Kommun, Antal elever måste finnas. Lägg till dem i rubrikraden."
                        + " Kolumnerna är: Datum (held_on), Kommun (municipality), Tema (theme), Antal elever (pupils),"
                        + " Timmar (hours), Betald (paid), Enhet (organiser), Gäster (guests), note.");
    }

    @Test
    void ignoresEmptyColumnsAndWarnsOfThoseTheProgramKeeps() {
        ImportReport report =
                take("id;Datum;Kommun;Antal elever;Betald;school_year;;\n9;2019-03-28;Borås;7;ja;1999;;\n");
        assertTrue(report.stored());
        assertEquals("2018/2019", rows().getOnly().get(BOOKING.schoolYear));
        assertEquals(
                Lists.immutable.of(
                        "bokningar.csv rad 1: Kolumnen id sköts av programmet; filens värden används inte.",
                        "bokningar.csv rad 1: Kolumnen school_year räknas ut av programmet; filens värden används inte."),
                sentences(report));
        assertTrue(report.findings().allSatisfy(f -> f.severity() == Finding.Severity.WARNING));
    }

    @Test
    void triesTheRulesOfTheRegister() {
        refuses(
                "Datum;Kommun;Antal elever;Tema;Timmar;Betald\n2019-03-28;Borås;0;no;1;ja\n2019-03-28;Borås;1;math;;ja\n",
                "bokningar.csv rad 2: Antalet elever är noll. Skriv hur många som kom, eller ta bort raden.",
                "bokningar.csv rad 3: Raden bryter mot regeln hours_of_math. Rätta uppgifterna på raden.");
    }

    @Test
    void aRuleSaysBetterThanTheProgramWhyNothingCanBeDerived() {
        ImportReport ruled = take(HEAD + "2019-03-28;Borås;-7\n");
        assertFalse(ruled.stored());
        assertEquals(Lists.immutable.of("rule.some_pupils"), ruled.findings().collect(Finding::rule));
        ImportReport unruled = take(HEAD + "2019-03-28;Borås;" + ToyUnit.UNDERIVABLE + "\n");
        assertFalse(unruled.stored());
        assertEquals(Lists.immutable.of("register.derived"), unruled.findings().collect(Finding::rule));
    }

    @Test
    void refusesLinesWithTooFewOrTooManyCells() {
        refuses(
                HEAD + "2019-03-28;Borås\n2019-03-28;Borås;7;;\n2019-03-28;Borås;7;8\n",
                "bokningar.csv rad 2: Raden har 2 celler men rubrikraden har 3. Raden är avklippt. Hämta filen på nytt"
                        + " eller fyll i resten av raden.",
                "bokningar.csv rad 4: Raden har 4 celler men rubrikraden har 3. Ett värde som innehåller skiljetecknet"
                        + " ska stå inom citattecken (\").");
    }

    @Test
    void refusesWhatIsNoTable() {
        refuses(
                "<html><body>Logga in</body></html>",
                "bokningar.csv: Filen är en webbsida eller XML, ingen CSV-fil. Hämta filen på nytt; ofta är det en"
                        + " inloggningssida som sparats i stället.");
        refuses("", "bokningar.csv: Filen är tom. Kontrollera att rätt fil valdes och spara den på nytt.");
        refuses(HEAD, "bokningar.csv: Filen har en rubrikrad men inga rader under den. Fyll i rader och spara.");
        refuses(
                HEAD + "2019-03-28;Borås;7\n2019-03-29;\"Bor",
                "bokningar.csv rad 3: Ett citattecken (\") stängs inte där cellen slutar. Antingen är filen avklippt, och"
                        + " då behöver den hämtas på nytt, eller så står ett ensamt citattecken först i en cell: skriv det"
                        + " som \"\".");
    }

    @Test
    void refusesTheSameFileUnderAnyName() {
        String text = "Datum;Kommun;Antal elever;Betald\n2019-03-28;Borås;7;ja\n";
        assertTrue(take(text).stored());
        ImportReport again = take("kopia.csv", text, StandardCharsets.UTF_8);
        assertFalse(again.stored());
        String sentence = sentences(again).getOnly();
        assertTrue(sentence.startsWith("kopia.csv: Filen togs in i toy.booking den "), sentence);
        assertTrue(
                sentence.contains(" med namnet bokningar.csv av anna (1 rad). Samma rader tas inte in två gånger."),
                sentence);
        assertEquals(1, rows().size());
        assertTrue(take(text + "2019-03-29;Borås;7;ja\n").stored(), "another file is another file");
        assertEquals(Lists.immutable.of(1L, 2L, 2L), rows().collect(r -> r.get(BOOKING.importId)));
    }

    @Test
    void addsASingleRow() {
        ImportReport report = cases.add(
                "toy.booking",
                Map.of("held_on", "28/3 2019", "Kommun", "Marks kommun", "pupils", "7", "paid", "nej"),
                WHO);
        assertEquals(Lists.immutable.empty(), sentences(report));
        assertTrue(report.stored());
        assertEquals("mark", rows().getOnly().get(BOOKING.municipality));
        assertEquals("2018/2019", rows().getOnly().get(BOOKING.schoolYear));
        assertNull(rows().getOnly().get(BOOKING.importId));
        assertEquals(1, store.history("toy_booking", 1).size());
    }

    @Test
    void refusesASingleRowWithTheSameSentences() {
        ImportReport report = cases.add("toy.booking", Map.of("held_on", "2019-02-30", "elever", "7"), WHO);
        assertFalse(report.stored());
        assertTrue(rows().isEmpty());
        assertEquals(
                Lists.immutable.of(
                        "toy.booking: Det finns ingen kolumn \"elever\" att fylla i.",
                        "toy.booking, Datum: \"2019-02-30\" finns inte.",
                        "toy.booking, Kommun: saknar värde.",
                        "toy.booking, Antal elever: saknar värde."),
                sentences(report).collect(s -> s.substring(0, s.indexOf('.', "toy.booking".length()) + 1)));
    }

    @Test
    void aWithdrawnFileLeavesTheRegisterAsItWas() {
        take("forst.csv", HEAD + "2019-03-01;Borås;20\n", StandardCharsets.UTF_8);
        ImmutableList<Record> before = rows();
        take("sedan.csv", HEAD + "2019-04-01;Mark;30\n2019-04-02;Mark;31\n", StandardCharsets.UTF_8);
        Imports.Taken later = cases.taken().getLast();
        assertEquals("sedan.csv", later.file());
        assertEquals(2, later.rows());
        ImportReport report = cases.withdraw(later.id(), WHO);
        assertEquals("2 rader ur sedan.csv är borttagna ur toy.booking.", report.summary());
        assertEquals(before, rows());
        assertEquals(1, cases.taken().size());
        assertTrue(take("sedan.csv", HEAD + "2019-04-01;Mark;30\n2019-04-02;Mark;31\n", StandardCharsets.UTF_8)
                .stored());
    }

    @Test
    void saysThatNoFileHasThatId() {
        assertThrows(IllegalArgumentException.class, () -> cases.withdraw("csv-77", WHO));
    }
}
