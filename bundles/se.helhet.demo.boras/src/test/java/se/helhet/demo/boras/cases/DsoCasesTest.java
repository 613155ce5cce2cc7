package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.demo.boras.Csv;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.dso.DsoUnit;

class DsoCasesTest {
    @TempDir
    Path folder;

    @Test
    void giveEveryPublishedOutcomeOfTheGoals() {
        try (UnitBench bench = bench("a", DsoCases.all())) {
            List<Csv.Row> measured = Csv.resource("goals/measures.csv").stream()
                    .filter(row -> row.get("goal").startsWith("dso-"))
                    .toList();
            assertEquals(15, measured.size());
            List<Csv.Row> published = Csv.resource("published/goals.csv").stream()
                    .filter(row -> row.get("unit").equals("Dataskyddsombud")
                            && !row.get("outcome_value").isEmpty())
                    .toList();
            assertEquals(15, published.size());
            for (int i = 0; i < 15; i++) {
                String measure = measured.get(i).get("measure");
                assertEquals(published.get(i).get("outcome_value"), bench.print(measure + "@2019"), measure);
            }
        }
    }

    @Test
    void giveTheOtherPublishedFacts() {
        try (UnitBench bench = bench("a", DsoCases.all())) {
            assertEquals("50", bench.print("dso.organisations[kind=forvaltning]@2019"));
            assertEquals("20", bench.print("dso.clusters@2019"));
            assertEquals("12", bench.print("dso.organisations[kind=bolag]@2019"));
            assertEquals("2", bench.print("dso.joined[kind=bolag]@2019-11..2019-12"));
            assertEquals("5", bench.print("dso.reviews_left@2019"));
        }
    }

    @Test
    void changeTheFigureWhenACaseChanges() {
        Map<String, String> finished = Map.of("dso.reviewed[kind=forvaltning]@2019", "46");
        String review = line("dso.review", "\"Förvaltning 01, Borås\"", "2019-01-14");
        assertChanged("dso.review", review, review.replaceAll("[^,]*$", ""), finished);
        String incident = line("dso.incident", "2019-");
        assertChanged("dso.incident", incident + "\n", "", Map.of("dso.incidents@2019", "15"));
        String advice = line("dso.advice", "2019-", ",komplex,");
        assertChanged(
                "dso.advice",
                advice,
                advice.replace("komplex", "enkel"),
                Map.of("dso.simple_advice@2019", "57", "dso.complex_advice@2019", "15"));
    }

    @Test
    void showMaturityThatRises() {
        try (UnitBench bench = bench("a", DsoCases.all())) {
            double before = number(bench, "dso.maturity[term=host]@2018");
            double spring = number(bench, "dso.maturity[term=var]@2019");
            double autumn = number(bench, "dso.maturity[term=host]@2019");
            assertTrue(before < spring && spring < autumn && autumn < 4, before + " " + spring + " " + autumn);
        }
    }

    @Test
    void pointNobodyOut() {
        try (UnitBench bench = bench("a", DsoCases.all())) {
            assertEquals("6", bench.print("dso.notified@2019"));
            assertEquals("88", bench.print("dso.answered_in_time@2019"));
            assertTrue(bench.draw("dso", "2019").rows("incidents").contains("Risk | 6"));
        }
    }

    @Test
    void areTheSameTwice() {
        assertEquals(DsoCases.all(), DsoCases.all());
    }

    private void assertChanged(String register, String row, String by, Map<String, String> figures) {
        List<CaseText> changed = LoadedCases.mutated(DsoCases.all(), register, row, by);
        try (UnitBench bench = bench(register, changed)) {
            figures.forEach((ask, number) -> assertEquals(number, bench.print(ask), ask));
        }
    }

    private static String line(String register, String start, String... parts) {
        String csv = DsoCases.all().stream()
                .filter(each -> each.register().equals(register))
                .findFirst()
                .orElseThrow()
                .csv();
        return csv.lines()
                .filter(l -> l.startsWith(start) && List.of(parts).stream().allMatch(l::contains))
                .findFirst()
                .orElseThrow();
    }

    private UnitBench bench(String name, List<CaseText> cases) {
        return LoadedCases.bench(new DsoUnit(), folder.resolve(name), cases);
    }

    private static double number(UnitBench bench, String ask) {
        return Double.parseDouble(bench.print(ask).replace(',', '.'));
    }
}
