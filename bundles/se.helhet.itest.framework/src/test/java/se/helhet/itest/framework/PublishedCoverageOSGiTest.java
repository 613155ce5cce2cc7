package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.launcher.CannotStart;

/** Every published table of the finances, both documents, in the product {@code helhet}; prints how much of each comes out. */
@Timeout(300)
class PublishedCoverageOSGiTest {
    private static final List<String> ANNUAL_REPORT = List.of(
            "income-statement",
            "balance-sheet",
            "cash-flow",
            "notes",
            "balance-requirement",
            "equity-by-unit",
            "budget-deviation",
            "fees",
            "e20-dissolution",
            "personnel",
            "sick-leave",
            "internal-control",
            "training-courses",
            "yh-programmes",
            "digital-initiatives");
    private static final List<String> BUDGET = List.of("unit-budget", "three-year-plan", "fees", "financial-goals");

    @TempDir
    Path folder;

    @Test
    void everyCellComesOutButTheListedOnes() throws CannotStart, IOException {
        Path demo = Path.of(System.getProperty("basedir"))
                .resolve("../se.helhet.demo.boras/src/main/resources/se/helhet/demo/boras");
        Path published = demo.resolve("published");
        try (Workbench workbench = Workbench.start("helhet", folder.resolve("home"))) {
            assertEquals(0, workbench.run("demo", "load"), workbench::err);
            PublishedCoverage coverage = new PublishedCoverage()
                    .add(published, report(workbench, "arsredovisning-2019"), ANNUAL_REPORT)
                    .add(published.resolve("budget-2021"), report(workbench, "budget-2021"), BUDGET);
            System.out.println(coverage.print());
            assertEquals(exceptions(demo), coverage.differences());
            assertTrue(coverage.cells() > 4000, () -> coverage.cells() + " cells were compared");
        }
    }

    private Path report(Workbench workbench, String round) {
        Path report = folder.resolve(round);
        assertEquals(0, workbench.run("report", round, "--out", report.toString(), "--format", "data"), workbench::err);
        return report.resolve("data");
    }

    /** What the demo bundle lists as not to be had. */
    private static Set<String> exceptions(Path demo) throws IOException {
        Set<String> out = new TreeSet<>();
        for (String list : List.of("ledger", "budget", "cases")) {
            List<String> lines = Files.readAllLines(demo.resolve(list).resolve("exceptions.csv"));
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = PublishedCoverage.fields(line);
                out.add(fields.get(0) + ": " + fields.get(1) + " -> " + fields.get(2));
            }
        }
        return out;
    }
}
