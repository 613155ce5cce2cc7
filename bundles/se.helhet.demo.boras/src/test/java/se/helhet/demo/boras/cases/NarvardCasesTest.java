package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.itest.kit.UnitBench;
import se.helhet.unit.narvard.NarvardUnit;

class NarvardCasesTest {
    @TempDir
    Path folder;

    @Test
    void giveThePublishedFigures() {
        try (UnitBench bench = LoadedCases.bench(new NarvardUnit(), folder, NarvardCases.all())) {
            String late = LoadedCases.published("Bilaga 3 avsnitt 4", "Mätbara mål i samverkan 2019", "3");
            assertEquals("51", late);
            assertEquals(late, bench.print("narvard.late_share@2019"));
            assertEquals("60", bench.print("narvard.reply_days@2019"));
            assertEquals("4", bench.print("narvard.in_pilots[party=kommun]@2019"));
            assertEquals("1", bench.print("narvard.in_pilots[party=vardcentral]@2019"));
            assertEquals("3", bench.print("narvard.levels@2019"));
            assertEquals("1\u00A0132", bench.print("narvard.by_region@2019"));
            assertEquals("566", bench.print("narvard.contributed[municipality=boras]@2019"));
            assertEquals("50", bench.print("narvard.region_share@2019"));
            for (int year = 2017; year <= 2019; year++) {
                assertEquals("1", bench.print("narvard.activities[kind=samverkansdag]@" + year));
            }
            assertEquals("0", bench.print("narvard.activities[kind=konferens]@2019"));
            assertEquals("1", bench.print("narvard.activities[kind=konferens]@2020-01"));
        }
    }

    @Test
    void changeTheFigureWhenOneReplyChanges() {
        String row = "2019-03-01,";
        String before;
        try (UnitBench bench = LoadedCases.bench(new NarvardUnit(), folder.resolve("a"), NarvardCases.all())) {
            before = bench.value("narvard.late_share@2019").toString();
        }
        assertTrue(before.contains("51/100"), before);
        var deviations = NarvardCases.all().stream()
                .filter(each -> each.register().equals("narvard.deviation"))
                .findFirst()
                .orElseThrow();
        String mine = deviations
                .csv()
                .lines()
                .filter(l -> l.startsWith(row))
                .findFirst()
                .orElseThrow();
        String other = mine.substring(0, mine.lastIndexOf(',') + 1) + (mine.endsWith(",") ? "2019-03-02" : "");
        try (UnitBench bench = LoadedCases.bench(
                new NarvardUnit(),
                folder.resolve("b"),
                LoadedCases.mutated(NarvardCases.all(), "narvard.deviation", mine + "\n", other + "\n"))) {
            assertNotEquals(before, bench.value("narvard.late_share@2019").toString());
        }
    }

    @Test
    void haveMonthsThatOneBelieves() {
        try (UnitBench bench = LoadedCases.bench(new NarvardUnit(), folder, NarvardCases.all())) {
            IntStream.rangeClosed(1, 12)
                    .mapToObj(m -> "2019-" + (m < 10 ? "0" : "") + m)
                    .forEach(month -> {
                        double share = number(bench, "narvard.readmission@" + month);
                        assertTrue(share > 14 && share < 19, month + " " + share);
                        double late = number(bench, "narvard.late_share@" + month);
                        assertTrue(late > 25 && late < 80, month + " " + late);
                        double plans = number(bench, "narvard.plan_share@" + month);
                        assertTrue(plans > 30 && plans < 45, month + " " + plans);
                    });
        }
    }

    @Test
    void areTheSameTwice() {
        assertEquals(NarvardCases.all(), NarvardCases.all());
    }

    private static double number(UnitBench bench, String ask) {
        return Double.parseDouble(bench.print(ask).replace(',', '.'));
    }
}
