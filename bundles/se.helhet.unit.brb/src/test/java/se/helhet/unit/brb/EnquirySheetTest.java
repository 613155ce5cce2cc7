package se.helhet.unit.brb;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.register.Change;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Fault;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Filter.Op;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Page;
import se.helhet.api.register.Query;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Verdict;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Who;
import se.helhet.itest.kit.UnitBench;

/** The enquiries as the workbench shows and edits them: what every register gets from its declaration. */
class EnquirySheetTest {
    private static final String REGISTER = "brb.enquiry";
    private static final Who KIM = new Who("kim", "");
    private static final Who ROBIN = new Who("robin", "");

    @TempDir
    Path folder;

    private UnitBench bench;
    private Registers registers;

    @BeforeEach
    void open() {
        bench = UnitBench.of(new BrbUnit(), folder).organisation(federation());
        registers = bench.registers();
        enquiry("Österäng", "2018-03-01", "fair", "Norge", "food", "boras", "new", 20, 1500);
        enquiry("Alm", "2019-01-16", "business_sweden", "Tyskland", "textile", "boras", "dialog", 120, 60000);
        enquiry("åsen", "2019-02-07", "direct", "Sverige", "energy", "ulricehamn", "visit", 45, null);
        enquiry("Björk", "2019-03-12", "fair", "Île-de-France", "data", "mark", "new", null, 12000);
        enquiry("ämne", "2019-04-09", "direct", "Sverige", "food", null, "proposal", 30, 15000);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private static Organisation.Data federation() {
        return new Organisation.Data(
                new Organisation.Federation("Förbundet", "F", ""),
                Lists.immutable.of(
                        new Organisation.Party("boras", "Borås", Organisation.Kind.MEMBER),
                        new Organisation.Party("mark", "Mark", Organisation.Kind.MEMBER),
                        new Organisation.Party("ulricehamn", "Ulricehamn", Organisation.Kind.MEMBER)),
                Lists.immutable.empty(),
                Lists.immutable.empty(),
                Lists.immutable.empty());
    }

    private void enquiry(
            String name,
            String on,
            String source,
            String country,
            String sector,
            String at,
            String stage,
            Integer jobs,
            Integer land) {
        bench.row(
                "enquiry",
                "reference",
                name,
                "received_on",
                on,
                "source",
                source,
                "country",
                country,
                "sector",
                sector,
                "municipality",
                at,
                "stage",
                stage,
                "jobs",
                jobs,
                "land",
                land);
    }

    @Test
    void listsRegistersWithTheirNamesAndRows() {
        ImmutableList<RegisterEntry> all = registers.all(UnitBench.SWEDISH);
        assertEquals(
                List.of("brb.enquiry", "brb.step", "brb.activity", "brb.ranking", "brb.survey"),
                all.collect(RegisterEntry::name).castToList());
        RegisterEntry enquiries = all.detect(r -> r.name().equals(REGISTER));
        assertEquals("Investeringsförfrågningar", enquiries.label());
        assertEquals("Förfrågningar", enquiries.shortLabel());
        assertEquals("Ny förfrågan", enquiries.newRow());
        assertEquals(5, enquiries.rows());
        assertFalse(enquiries.countsOnly());
    }

    @Test
    void drawsColumnsFromTheDeclaration() {
        Sheet sheet = registers.sheet(REGISTER, UnitBench.SWEDISH);
        assertEquals("reference", sheet.name());
        Sheet.Column stage = sheet.column("stage");
        assertEquals(Sheet.Kind.CODE, stage.kind());
        assertEquals(5, stage.steps());
        assertEquals(new Sheet.Choice("dialog", "Dialog"), stage.choices().get(1));
        assertEquals(List.of("Borås", "Mark", "Ulricehamn"), labels(sheet.column("municipality")));
        assertEquals(List.of("Île-de-France", "Norge", "Sverige", "Tyskland"), labels(sheet.column("country")));
        assertTrue(sheet.column("jobs").summed());
        assertTrue(sheet.column("received_on").required());
        assertFalse(sheet.column("jobs").required());
        assertEquals(Sheet.Kind.DATE, sheet.column("decided_on").kind());
        assertEquals(
                "Stage",
                registers.sheet(REGISTER, Locale.ENGLISH).column("stage").label());
    }

    private static List<String> labels(Sheet.Column column) {
        return column.choices().collect(Sheet.Choice::label).castToList();
    }

    @Test
    void ordersNamesAsSwedesDoAndEmptyCellsLast() {
        assertEquals(List.of("Alm", "Björk", "åsen", "ämne", "Österäng"), names(Query.ALL.by("reference", false)));
        assertEquals(List.of("Österäng", "ämne", "åsen", "Björk", "Alm"), names(Query.ALL.by("reference", true)));
        assertEquals(List.of("Österäng", "ämne", "åsen", "Alm", "Björk"), names(Query.ALL.by("jobs", false)));
        assertEquals(List.of("Alm", "åsen", "ämne", "Österäng", "Björk"), names(Query.ALL.by("jobs", true)));
        assertEquals("ämne", names(Query.ALL.by("municipality", false)).get(4));
    }

    @Test
    void ordersCodesAsTheyArePrinted() {
        assertEquals(List.of("Österäng", "Björk", "Alm", "ämne", "åsen"), names(Query.ALL.by("stage", false)));
    }

    @Test
    void searchesTextsAndTheLabelsOfCodesWhateverTheCase() {
        assertEquals(List.of("åsen"), names(Query.ALL.searching("ÅSEN")));
        assertEquals(List.of("Björk"), names(Query.ALL.searching("îLE")));
        assertEquals(List.of("Österäng", "Björk"), names(Query.ALL.searching("mäss")));
        assertEquals(List.of("Österäng"), names(Query.ALL.searching("mäss borås")));
        assertEquals(List.of(), names(Query.ALL.searching("asen")));
        assertEquals(5, names(Query.ALL.searching("  ")).size());
    }

    @Test
    void givesTheIdsOfAllThatIsShownForAnExport() {
        Query query = Query.ALL.searching("mäss").by("reference", true).page(0, 1);
        assertEquals(
                registers
                        .page(REGISTER, query.page(0, 9), UnitBench.SWEDISH)
                        .rows()
                        .collect(Row::id),
                registers.ids(REGISTER, query, UnitBench.SWEDISH));
        assertEquals(2, registers.ids(REGISTER, query, UnitBench.SWEDISH).size());
    }

    @Test
    void filtersByEveryKindOfCondition() {
        assertEquals(4, page(Filter.of("received_on", Op.YEAR, "2019")).matching());
        assertEquals(List.of("Österäng", "Björk"), names(where(Filter.of("stage", Op.IS, "Ny"))));
        assertEquals(List.of("Alm", "åsen"), names(where(Filter.of("stage", Op.IS, "dialog", "visit"))));
        assertEquals(List.of("Alm"), names(where(Filter.of("land", Op.AT_LEAST, "15 001"))));
        assertEquals(List.of("Österäng"), names(where(Filter.of("jobs", Op.AT_MOST, "20"))));
        assertEquals(
                List.of("åsen", "Björk"),
                names(where(Filter.of("received_on", Op.BETWEEN, "2019-02-07", "12/3 2019"))));
        assertEquals(List.of("Björk"), names(where(Filter.of("country", Op.CONTAINS, "FRANCE"))));
        assertEquals(List.of("ämne"), names(where(Filter.of("municipality", Op.EMPTY))));
        assertEquals(4, page(Filter.of("jobs", Op.FILLED)).matching());
    }

    @Test
    void saysTheFiltersInWordsAndTotalsOverAllThatMatch() {
        Query query = where(Filter.of("stage", Op.IS, "new", "dialog")).where(Filter.of("land", Op.AT_LEAST, "1500"));
        Page page = registers.page(REGISTER, query.page(1, 1), UnitBench.SWEDISH);
        assertEquals("Ny eller Dialog", page.conditions().get(0).value());
        assertEquals("minst 1\u00A0500", page.conditions().get(1).value());
        assertEquals(1, page.rows().size());
        assertEquals(3, page.matching());
        assertEquals(5, page.all());
        assertEquals("73\u00A0500", page.sums().get("land"));
        assertEquals("140", page.sums().get("jobs"));
    }

    @Test
    void totalsFollowTheRows() {
        assertEquals("215", page(Filter.of("received_on", Op.FILLED)).sums().get("jobs"));
        enquiry("Ny", "2019-05-01", "fair", "Norge", "food", "boras", "new", 5, null);
        Page page = page(Filter.of("received_on", Op.FILLED));
        assertEquals("220", page.sums().get("jobs"));
        assertEquals(6, page.all());
    }

    @Test
    void refusesAFilterWithASentence() {
        assertTrue(refusal(Filter.of("received_on", Op.AT_LEAST, "snart")).contains("inget datum"));
        assertTrue(refusal(Filter.of("nothing", Op.EMPTY)).contains("\"nothing\" finns inte"));
        assertTrue(refusal(Filter.of("stage", Op.IS)).contains("saknar värde"));
        assertTrue(refusal(Filter.of("country", Op.YEAR, "2019")).contains("inga datum"));
    }

    private String refusal(Filter filter) {
        return assertThrows(IllegalArgumentException.class, () -> page(filter)).getMessage();
    }

    @Test
    void filtersSurviveTheAddress() {
        Filter filter = Filter.of("reference", Op.IS, "a.b~c", "", "~.");
        assertEquals(filter, Filter.parse(filter.text()));
        assertEquals(
                "received_on.year.2019",
                Filter.of("received_on", Op.YEAR, "2019").text());
        assertThrows(IllegalArgumentException.class, () -> Filter.parse("stage.like.x"));
    }

    @Test
    void addsARowFromWhatPeopleWrite() {
        Outcome.Stored stored = assertInstanceOf(
                Outcome.Stored.class,
                save(Draft.fresh(texts(
                        "reference",
                        "Ny",
                        "received_on",
                        "1/6 2019",
                        "source",
                        "Mässor",
                        "country",
                        "Norge",
                        "sector",
                        "Livsmedel",
                        "stage",
                        "Ny",
                        "jobs",
                        "1 200",
                        "municipality",
                        "MARK"))));
        Row row = registers.row(REGISTER, stored.id(), UnitBench.SWEDISH).orElseThrow();
        assertEquals(row.version(), stored.version());
        assertEquals("2019-06-01", cell(row, "received_on").shown());
        assertEquals(new Row.Cell("1\u00A0200", "1200"), cell(row, "jobs"));
        assertEquals(new Row.Cell("Ny", "new"), cell(row, "stage"));
        assertEquals(
                "1\u00A0415",
                registers.page(REGISTER, Query.ALL, UnitBench.SWEDISH).sums().get("jobs"));
    }

    @Test
    void namesEveryFaultByItsColumn() {
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class,
                save(Draft.fresh(texts("reference", "", "received_on", "31/2 2019", "stage", "x"))));
        assertEquals(
                List.of("reference", "received_on", "source", "country", "sector", "stage"),
                refused.faults().collect(Fault::column).castToList());
        assertTrue(refused.faults().get(1).sentence().contains("februari 2019"));
    }

    @Test
    void aBrokenRuleMarksTheColumnsItsSentenceNames() {
        Row alm = row("Alm");
        Outcome.Refused refused = assertInstanceOf(
                Outcome.Refused.class, save(Draft.of(alm, texts("stage", "established", "decided_on", "2019-12-01"))));
        Fault fault = refused.faults().getOnly();
        assertEquals("", fault.column());
        assertTrue(fault.about().contains("evidence"), fault.toString());
        assertEquals("Dialog", cell(row("Alm"), "stage").shown());
    }

    @Test
    void checksAsPeopleTypeAndStoresNothing() {
        Verdict bad =
                registers.check(REGISTER, Draft.of(row("Alm"), texts("decided_on", "2019-02-30")), UnitBench.SWEDISH);
        assertEquals("decided_on", bad.faults().getOnly().column());
        Verdict good = registers.check(REGISTER, Draft.of(row("Alm"), texts("jobs", "1500")), UnitBench.SWEDISH);
        assertTrue(good.good());
        assertEquals("1\u00A0500", good.shown().get("jobs"));
        assertEquals("120", cell(row("Alm"), "jobs").shown());
    }

    @Test
    void theSecondWriterSeesWhatTheFirstOneChanged() {
        Row seen = row("Alm");
        save(Draft.of(seen, texts("next_step", "Val av tomt")));
        assertInstanceOf(
                Outcome.Stale.class,
                registers.save(
                        REGISTER, Draft.of(seen, texts("next_step", "Avsikt", "jobs", "1")), ROBIN, UnitBench.SWEDISH));
        Change change =
                registers.latest(REGISTER, seen.id(), 1, UnitBench.SWEDISH).getOnly();
        assertEquals(seen.version(), change.before().orElseThrow());
        assertEquals("kim", change.who().name());
        assertEquals(
                new Change.FieldChange("next_step", "Nästa steg", "", "Val av tomt"),
                change.fields().getOnly());
        assertEquals("Val av tomt", cell(row("Alm"), "next_step").text());
        assertEquals("120", cell(row("Alm"), "jobs").text());
    }

    @Test
    void whoeverIsLateIsToldSoEvenWithAFaultInTheDraft() {
        Row seen = row("Alm");
        Draft faulty = Draft.of(seen, texts("jobs", "många"));
        assertInstanceOf(Outcome.Refused.class, save(faulty));
        registers.save(REGISTER, Draft.of(seen, texts("next_step", "Val av tomt")), ROBIN, UnitBench.SWEDISH);
        assertInstanceOf(Outcome.Stale.class, save(faulty));
    }

    @Test
    void undoesAChangeAndADeletion() {
        Row alm = row("Alm");
        save(Draft.of(alm, texts("jobs", "7", "country", "Danmark")));
        Row changed = row("Alm");
        registers.restore(REGISTER, alm.id(), alm.version(), changed.version(), KIM, UnitBench.SWEDISH);
        assertEquals("120", cell(row("Alm"), "jobs").text());
        assertEquals("Tyskland", cell(row("Alm"), "country").text());

        long version = row("Alm").version();
        registers.delete(REGISTER, alm.id(), version, KIM, UnitBench.SWEDISH);
        assertEquals(Optional.empty(), registers.row(REGISTER, alm.id(), UnitBench.SWEDISH));
        assertInstanceOf(Outcome.Stale.class, save(Draft.of(changed, texts("jobs", "8"))));
        Outcome back = registers.restore(REGISTER, alm.id(), version, 0, KIM, UnitBench.SWEDISH);
        assertEquals(new Outcome.Stored(alm.id(), row("Alm").version()), back);
        assertEquals("120", cell(row("Alm"), "jobs").text());
        assertTrue(row("Alm").version() > version, "versions must not come again");
    }

    @Test
    void tellsTheHistoryInTheRegistersWords() {
        save(Draft.of(row("Alm"), texts("stage", "visit", "jobs", "1500")));
        Change change =
                registers.history(REGISTER, row("Alm").id(), UnitBench.SWEDISH).getFirst();
        assertEquals(RowChange.Action.UPDATE, change.action());
        assertEquals(
                Lists.immutable.of(
                        new Change.FieldChange("jobs", "Arbetstillfällen", "120", "1\u00A0500"),
                        new Change.FieldChange("stage", "Steg", "Dialog", "Besök på plats")),
                change.fields());
    }

    @Test
    void storesAllPastedRowsOrNone() {
        ImmutableMap<String, String> good = texts(
                "reference",
                "P1",
                "received_on",
                "2019-06-01",
                "source",
                "fair",
                "country",
                "Norge",
                "sector",
                "food",
                "stage",
                "new");
        ImmutableList<Outcome> outcomes = registers.saveAll(
                REGISTER,
                Lists.immutable.of(Draft.fresh(good), Draft.fresh(good.newWithKeyValue("stage", "?"))),
                KIM,
                UnitBench.SWEDISH);
        assertInstanceOf(Outcome.Held.class, outcomes.get(0));
        assertInstanceOf(Outcome.Refused.class, outcomes.get(1));
        assertEquals(5, registers.page(REGISTER, Query.ALL, UnitBench.SWEDISH).all());

        outcomes = registers.saveAll(
                REGISTER, Lists.immutable.of(Draft.fresh(good), Draft.fresh(good)), KIM, UnitBench.SWEDISH);
        assertInstanceOf(Outcome.Held.class, outcomes.get(0));
        Fault twice = assertInstanceOf(Outcome.Refused.class, outcomes.get(1))
                .faults()
                .getOnly();
        assertEquals("reference", twice.column());
        assertTrue(twice.sentence().contains("samma Beteckning"), twice.sentence());
        assertEquals(5, registers.page(REGISTER, Query.ALL, UnitBench.SWEDISH).all());
    }

    @Test
    void whatIsEditedComesBackAsTheSameValue() {
        for (Row row : registers.page(REGISTER, Query.ALL, UnitBench.SWEDISH).rows()) {
            Sheet sheet = registers.sheet(REGISTER, UnitBench.SWEDISH);
            ImmutableMap<String, String> texts = sheet.columns()
                    .zip(row.cells())
                    .toImmutableMap(
                            p -> p.getOne().name(),
                            p -> p.getTwo().text().isEmpty() ? "" : p.getTwo().text() + " ");
            assertInstanceOf(Outcome.Stored.class, save(Draft.of(row, texts)));
            assertEquals(
                    row, registers.row(REGISTER, row.id(), UnitBench.SWEDISH).orElseThrow());
        }
    }

    @Test
    void aHeadMayBearOneColumnsLabelThatIsAnothersName() {
        var report = bench.importCsv(
                REGISTER, "Beteckning;Inkom;Väg in;Land;Bransch;Steg\nI-1;2019-06-01;Mässor;Norge;Livsmedel;Ny\n");
        assertTrue(report.stored(), report.findings().toString());
        assertEquals("Norge", cell(row("I-1"), "country").text());
        assertEquals("", cell(row("I-1"), "land").text());
    }

    @Test
    void unknownRegisterIsASentence() {
        String said = assertThrows(
                        IllegalArgumentException.class, () -> registers.sheet("brb.nothing", UnitBench.SWEDISH))
                .getMessage();
        assertTrue(said.contains("\"brb.nothing\" finns inte"), said);
        assertTrue(registers.row(REGISTER, 99, UnitBench.SWEDISH).isEmpty());
    }

    private Outcome save(Draft draft) {
        return registers.save(REGISTER, draft, KIM, UnitBench.SWEDISH);
    }

    private static ImmutableMap<String, String> texts(String... pairs) {
        var texts = Maps.mutable.<String, String>empty();
        for (int i = 0; i < pairs.length; i += 2) {
            texts.put(pairs[i], pairs[i + 1]);
        }
        return Maps.immutable.withAll(Map.copyOf(texts));
    }

    private Row.Cell cell(Row row, String column) {
        return row.cells()
                .get(registers
                        .sheet(REGISTER, UnitBench.SWEDISH)
                        .columns()
                        .detectIndex(c -> c.name().equals(column)));
    }

    private Row row(String reference) {
        return registers
                .page(REGISTER, where(Filter.of("reference", Op.IS, reference)), UnitBench.SWEDISH)
                .rows()
                .getOnly();
    }

    private static Query where(Filter filter) {
        return Query.ALL.where(filter);
    }

    private Page page(Filter filter) {
        return registers.page(REGISTER, where(filter), UnitBench.SWEDISH);
    }

    private List<String> names(Query query) {
        return registers
                .page(REGISTER, query, UnitBench.SWEDISH)
                .rows()
                .collect(r -> cell(r, "reference").shown())
                .castToList();
    }
}
