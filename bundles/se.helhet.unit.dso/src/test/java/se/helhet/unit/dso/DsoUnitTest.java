package se.helhet.unit.dso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.evaluation.Deadlines;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.core.cases.RegisterCases;
import se.helhet.itest.kit.UnitBench;
import se.helhet.itest.kit.UnitContract;

class DsoUnitTest implements UnitContract {
    @TempDir
    Path folder;

    private UnitBench bench;

    @Override
    public Unit unit() {
        return new DsoUnit();
    }

    @BeforeEach
    void open() {
        bench = UnitBench.of(unit(), folder).federation("boras", "mark");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void followsMembershipOverTime() {
        organisation("Skola", "forvaltning", "2018-05-25", null);
        organisation("Vatten AB", "bolag", "2018-05-25", "2019-06-30");
        organisation("Energi AB", "bolag", "2019-11-15", null);
        assertEquals("1", bench.print("dso.organisations[kind=bolag]@2018"));
        assertEquals("1", bench.print("dso.organisations[kind=bolag]@2019"));
        assertEquals("0", bench.print("dso.organisations[kind=bolag]@2019-08"));
        assertEquals("1", bench.print("dso.joined[kind=bolag]@2019"));
        organisation("Kommunen", "kluster", "2018-05-25", null);
        assertEquals("2", bench.print("dso.organisations@2019"));
        assertEquals("1", bench.print("dso.clusters@2019"));
    }

    @Test
    void tellsWhoIsDoneAndWhoIsLeft() {
        review("Skola", "2019-02-01", "2019-03-01");
        review("Skola", "2019-08-01", "2019-09-01");
        review("Omsorg", "2019-02-01", null);
        assertEquals("1", bench.print("dso.reviewed[kind=forvaltning]@2019"));
        assertEquals("1", bench.print("dso.reviews_left@2019"));
        assertEquals(
                Lists.immutable.of("Omsorg"),
                bench.figures()
                        .rows(Ask.parse("dso.reviews_left@2019"))
                        .getOnly()
                        .collect(r -> r.get("organisation", String.class)));
    }

    @Test
    void drawsTheMaturityMatrixByAreaAndRound() {
        maturity("2018-10-01", "host", "Skola", "ansvar", 1);
        maturity("2019-04-01", "var", "Skola", "ansvar", 2);
        maturity("2019-10-01", "host", "Skola", "ansvar", 3);
        maturity("2019-10-02", "host", "Omsorg", "ansvar", 4);
        maturity("2019-10-02", "host", "Omsorg", "sakerhet", 2);
        var rows = bench.draw("dso", "2019").rows("maturity");
        assertEquals("Styrning och ansvar | 1,0 | 2,0 | 3,5", rows.getFirst());
        assertEquals("Säkerhet | – | – | 2,0", rows.get(5));
        assertEquals(
                Lists.immutable.of("", "Höst 2018", "Vår 2019", "Höst 2019"),
                bench.draw("dso", "2019").grid("maturity").columns().collect(c -> c.head()));
        assertEquals("2", bench.print("dso.matured[term=host]@2019"));
    }

    @Test
    void givesEnquiriesFiveWorkingDays() {
        // Asked on the Tuesday before Easter: the fifth working day is the Thursday after
        enquiry("2019-04-16", "2019-04-25");
        enquiry("2019-04-16", "2019-04-26");
        enquiry("2019-04-16", "2019-04-17");
        enquiry("2019-04-16", null);
        enquiry("2019-04-16", "2019-04-17");
        enquiry("2019-04-16", "2019-04-17");
        assertEquals("6", bench.print("dso.enquiries@2019"));
        assertEquals("67", bench.print("dso.answered_in_time@2019"));
    }

    @Test
    void countsIncidentsByWhatWasDecided() {
        for (int i = 0; i < 3; i++) {
            assertStored(add(incident("2019-05-0" + (1 + i), "oavgjort")));
            assertStored(add(notified("2019-05-0" + (1 + i), "8:00", "2019-05-0" + (4 + i), "07:30")));
            assertStored(add(
                    with(notified("2019-06-0" + (1 + i), "8:00", "2019-06-0" + (4 + i), "08:01"), "late_why", "Helg")));
        }
        assertEquals("9", bench.print("dso.incidents@2019"));
        assertEquals("6", bench.print("dso.notified@2019"));
        assertEquals("3", bench.print("dso.incidents[clock=i_tid]@2019"));
        assertEquals("3", bench.print("dso.incidents[clock=for_sent]@2019"));
        assertEquals("9", bench.print("dso.incidents_open@2019"));
        assertEquals("3", bench.print("dso.incidents_late@2019"));
        assertEquals("0", bench.print("dso.incidents_late@2019-04"));
    }

    @Test
    void listsWhatIsDueAndLateWithoutAWordOfIt() {
        assertStored(add(incident("2019-05-03", "oavgjort")));
        assertStored(add(notified("2019-05-03", "8:00", "2019-05-03", "09:00")));
        enquiry("2019-05-02", null);
        enquiry("2019-05-02", "2019-05-03");
        String what = "Avgör om incidenten ska anmälas till Integritetsskyddsmyndigheten, och anmäl den";
        LocalDateTime due = LocalDateTime.of(2019, 5, 6, 8, 0);
        LocalDateTime end = LocalDate.of(2019, 5, 9).atTime(LocalTime.MAX);
        assertEquals(
                Lists.immutable.of(
                        new Deadlines.Running("dso.incident", 1, what, due, false),
                        new Deadlines.Running("dso.enquiry", 1, "Besvara ärendet", end, false)),
                bench.deadlines().running(due, UnitBench.SWEDISH));
        assertEquals(
                Lists.immutable.of(true, false),
                bench.deadlines().running(due.plusMinutes(1), UnitBench.SWEDISH).collect(Deadlines.Running::late));
        assertEquals(
                2,
                bench.deadlines()
                        .running(Lists.immutable.of("dso"), due, UnitBench.SWEDISH)
                        .size());
        assertEquals(
                Lists.immutable.empty(),
                bench.deadlines().running(Lists.immutable.of("navet"), due, UnitBench.SWEDISH));
    }

    @Test
    void refusesIncidentsThatTheLawWouldNotAccept() {
        assertRefused(
                "Klockslaget när ni fick kännedom", with(incident("2019-05-06", "oavgjort"), "aware_time", "kväll"));
        assertRefused("ska ha datum och klockslag", incident("2019-05-06", "anmald"));
        assertRefused("Skriv varför incidenten inte anmäls", incident("2019-05-06", "ej_anmald"));
        assertRefused(
                "bara när en risk är osannolik",
                with(with(incident("2019-05-06", "ej_anmald"), "why_not", "Krypterat"), "risk", "hog"));
        assertRefused("Skriv skälet", notified("2019-05-06", "08:00", "2019-05-09", "08:01"));
        assertRefused("kan inte ha inträffat", with(incident("2019-05-06", "oavgjort"), "occurred_on", "2019-05-07"));
        assertRefused("kan inte ha gjorts innan", notified("2019-05-06", "08:00", "2019-05-05", "08:00"));
        assertStored(add(with(incident("2019-05-06", "ej_anmald"), "why_not", "Krypterat")));
    }

    /** Article 33.3 of the GDPR, and what the Swedish authority's form asks for beside it. */
    @Test
    void anIncidentHasEveryFactThatTheAuthoritysFormAsksFor() {
        assertEquals(
                Set.of(),
                Set.of(
                                "organisation", // who is responsible
                                "occurred_on",
                                "aware_on",
                                "aware_time",
                                "nature",
                                "kind",
                                "persons",
                                "affected",
                                "data",
                                "records",
                                "consequences",
                                "measures",
                                "informed_on",
                                "late_why")
                        .stream()
                        .filter(fact -> IncidentRegister.INCIDENTS.table().field(fact) == null)
                        .collect(Collectors.toSet()));
    }

    @Test
    void tellsTheYearInWords() {
        for (int i = 1; i <= 4; i++) {
            bench.row("advice", "given_on", "2019-03-0" + i, "level", "enkel", "topic", "it");
            bench.row("advice", "given_on", "2019-03-0" + i, "level", "komplex", "topic", "it");
        }
        String text = bench.draw("dso", "2019").plain();
        assertTrue(text.contains("Ombuden gav 4 råd i enkla frågor och 4 i komplexa."), text);
    }

    private ImportReport add(Map<String, String> row) {
        return RegisterCases.outside(bench.store(), bench.organisation(), Lists.immutable.of(unit()))
                .add("dso.incident", row, new Who("test", "test"));
    }

    private static void assertStored(ImportReport report) {
        assertTrue(report.stored(), report.toString());
    }

    private void assertRefused(String sentence, Map<String, String> row) {
        ImportReport report = add(row);
        assertFalse(report.stored());
        assertTrue(report.findings().toString().contains(sentence), report.toString());
    }

    private static Map<String, String> incident(String aware, String decision) {
        return Map.of(
                "aware_on", aware,
                "aware_time", "08:00",
                "municipality", "boras",
                "state", "bekraftad",
                "kind", "fel_mottagare",
                "risk", "osannolik",
                "decision", decision);
    }

    private static Map<String, String> notified(String aware, String time, String notified, String at) {
        return with(
                with(with(incident(aware, "anmald"), "aware_time", time), "notified_on", notified),
                "notified_time",
                at);
    }

    private static Map<String, String> with(Map<String, String> row, String column, String text) {
        Map<String, String> changed = new HashMap<>(row);
        changed.put(column, text);
        return changed;
    }

    private void organisation(String name, String kind, String joined, String left) {
        bench.row("organisation", "name", name, "kind", kind, "joined_on", joined, "left_on", left);
    }

    private void review(String organisation, String opened, String finished) {
        bench.row(
                "review",
                "organisation",
                organisation,
                "kind",
                "forvaltning",
                "opened_on",
                opened,
                "finished_on",
                finished);
    }

    private void maturity(String day, String term, String organisation, String area, int score) {
        bench.row(
                "maturity",
                "assessed_on",
                day,
                "term",
                term,
                "organisation",
                organisation,
                "kind",
                "kluster",
                "area",
                area,
                "score",
                score);
    }

    private void enquiry(String asked, String answered) {
        bench.row("enquiry", "asked_on", asked, "asker", "registrerad", "answered_on", answered);
    }
}
