package se.helhet.unit.dso;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.api.value.Ask;
import se.helhet.itest.kit.UnitBench;

/** Tries to get a detail out of the registers that give counts only, by every way there is, and fails. */
class SecrecyTest {
    private static final ImmutableList<Register> SECRET =
            Lists.immutable.of(IncidentRegister.INCIDENTS, EnquiryRegister.ENQUIRIES, AdviceRegister.ADVICE);
    private static final String DETAIL = "Journalen kom i fel händer";

    @TempDir
    Path folder;

    private UnitBench bench;

    @BeforeEach
    void open() {
        bench = UnitBench.of(new DsoUnit(), folder).federation("boras", "mark", "tranemo");
        incidents(5, "boras", "osannolik");
        incidents(4, "mark", "osannolik");
        incidents(1, "tranemo", "hog");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void showsNoRowsBehindANumber() {
        for (String figure : Lists.immutable.of(
                "incidents",
                "notified",
                "incidents_open",
                "incidents_late",
                "enquiries",
                "answered_in_time",
                "enquiries_waiting",
                "enquiries_late",
                "advice",
                "simple_advice",
                "complex_advice")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> bench.figures().rows(Ask.parse("dso." + figure + "@2019")),
                    figure);
        }
    }

    @Test
    void reckonsNothingButCounts() {
        for (Register register : SECRET) {
            var field = register.table().field("id", Long.class);
            assertThrows(IllegalArgumentException.class, () -> register.latest("x", field));
            assertThrows(IllegalArgumentException.class, () -> register.sum("x", field));
            assertThrows(IllegalArgumentException.class, () -> register.average("x", field));
            assertThrows(IllegalArgumentException.class, () -> register.distinct("x", field));
        }
    }

    @Test
    void hasNoBreakdownByWhatPeopleWrote() {
        for (Register register : SECRET) {
            assertTrue(register.dims().noneSatisfy(d -> d.codes().kind() == Codes.Kind.OPEN), register.name());
        }
        for (String column : Lists.immutable.of(
                "nature", "why_not", "late_why", "measures", "affected", "organisation", "persons", "data", "id")) {
            assertEquals("FAILED", bench.print("dso.incidents[" + column + "=x]@2019"));
        }
    }

    @Test
    void withholdsTheSmallCellAndTheOneThatWouldTell() {
        assertEquals("10", bench.print("dso.incidents@2019"));
        assertEquals("WITHHELD", bench.print("dso.incidents[municipality=tranemo]@2019"));
        assertEquals("WITHHELD", bench.print("dso.incidents[municipality=mark]@2019"));
        assertEquals("5", bench.print("dso.incidents[municipality=boras]@2019"));
        assertEquals("WITHHELD", bench.print("dso.incidents[risk=hog]@2019"));
        assertEquals("WITHHELD", bench.print("dso.incidents[risk=osannolik]@2019"));
        assertEquals("WITHHELD", bench.print("dso.incidents[risk=hog,municipality=tranemo]@2019"));
    }

    @Test
    void letsNoWordOfARowIntoTheChapter() {
        for (Locale language : new Locale[] {UnitBench.SWEDISH, Locale.ENGLISH}) {
            String chapter = bench.draw("dso", "2019", language).plain();
            assertFalse(chapter.contains(DETAIL));
            assertTrue(chapter.contains("10\u00A0"), chapter);
        }
        assertTrue(bench.draw("dso", "2019").rows("incidents").contains("Hög risk | –"));
        bench.row(
                "incident",
                Map.of(
                        "aware_on", "2019-04-01",
                        "aware_time", "08:00",
                        "municipality", "boras",
                        "state", "bekraftad",
                        "kind", "obehorig",
                        "risk", "risk",
                        "decision", "anmald"));
        assertTrue(bench.draw("dso", "2019").plain().contains("varav (visas inte) anmäldes"));
    }

    /** What an author might write who does not know better. */
    @UnitIdentity(id = "dso")
    static final class Careless implements Unit {
        @Override
        public ImmutableList<Register> registers() {
            return new DsoUnit().registers();
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            return Lists.immutable.empty();
        }

        @Override
        public ImmutableList<Figure> figures() {
            Register again = Register.of("incident", IncidentRegister.INCIDENTS.table());
            return Lists.immutable.of(
                    again.latest("affected", IncidentRegister.INCIDENTS.table().field("affected", Integer.class))
                            .on(IncidentRegister.INCIDENTS.table().field("aware_on", LocalDate.class)));
        }
    }

    @Test
    void setsAUnitAsideThatGoesRoundTheRegister() throws IOException {
        try (UnitBench other = UnitBench.of(new Careless(), Files.createDirectory(folder.resolve("careless")))) {
            assertEquals("FAILED", other.print("dso.affected@2019"));
        }
    }

    private void incidents(int count, String municipality, String risk) {
        for (int i = 1; i <= count; i++) {
            bench.row(
                    "incident",
                    "aware_on",
                    "2019-03-0" + i,
                    "aware_time",
                    "08:00",
                    "municipality",
                    municipality,
                    "state",
                    "bekraftad",
                    "kind",
                    "obehorig",
                    "risk",
                    risk,
                    "decision",
                    "oavgjort",
                    "nature",
                    DETAIL,
                    "affected",
                    i);
        }
    }
}
