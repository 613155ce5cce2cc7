package se.helhet.unit.navet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.ImportReport;
import se.helhet.itest.kit.UnitBench;

/** School years, municipalities and kinds of days as they stand in people's own spreadsheets. */
class SpellingsTest {
    @TempDir
    Path folder;

    private UnitBench bench;

    @BeforeEach
    void open() {
        bench = UnitBench.of(new NavetUnit(), folder).federation("boras", "mark");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void understandsSchoolYears() {
        all(
                "8",
                "åk 8",
                "Åk 8",
                "ÅK8",
                "åk. 8",
                "Åk.8",
                "ak 8",
                "årskurs 8",
                "Årskurs\u00A08",
                "årsk 8",
                "Klass 8",
                "kl. 8");
        all("8", "8:an", "8:or", "8:orna", "8a", "8B", "år 8", "skolår 8", "8", " 8 ", "8.", "Year 8", "grade 8");
        all(
                "f",
                "F",
                "f-klass",
                "F-Klass",
                "fklass",
                "förskoleklass",
                "Förskoleklassen",
                "åk F",
                "åk 0",
                "0",
                "sexåringar");
        all("fsk", "förskola", "Förskolan", "fsk", "FSK", "3–5 år", "1-5 år", "dagis", "forskola");
        all("gy", "gy", "Gymnasiet", "gymnasium", "GY1", "gy 2", "Gymnasiet åk 3", "gym", "gymn.", "åk 1 gy");
        all("vux", "vuxna", "Vuxna", "vux", "komvux", "SFI", "vuxenutbildning");
    }

    @Test
    void refusesSeveralSchoolYearsInOneCell() {
        for (String several : List.of("7-9", "4–6", "åk 7 och 8", "10", "alla")) {
            ImportReport report = bookings(List.of(several));
            assertFalse(report.stored(), several);
            assertTrue(report.findings().getFirst().message().contains("Årskurs 1"), report::toString);
        }
    }

    private void all(String code, String... written) {
        String ask = "navet.theme_classes[school_year=" + code + "]@2019";
        int before = number(ask);
        ImportReport report = bookings(List.of(written));
        assertTrue(report.stored(), () -> report.findings().makeString("\n"));
        assertEquals(before + written.length, number(ask));
    }

    private int number(String ask) {
        String printed = bench.print(ask);
        return printed.matches("[0-9]+") ? Integer.parseInt(printed) : 0;
    }

    private ImportReport bookings(List<String> schoolYears) {
        StringBuilder csv = new StringBuilder("Datum;Slag;Tema;Ämne;Årskurs;Kommun;Skola;Klasser;Elever\n");
        for (String year : schoolYears) {
            csv.append("2019-09-03;Tema;Vatten;Naturvetenskap;")
                    .append(year)
                    .append(";Borås stad;Skola ")
                    .append(csv.length())
                    .append(";1;20\n");
        }
        return bench.importCsv("navet.booking", csv.toString());
    }

    @Test
    void understandsDaysOff() {
        days("2019-06-22", "Helg", "helgdag", "lördag", "Lör.", "midsommardagen", "röd dag", "veckoslut", "storhelg");
        days("2019-04-22", "annandag påsk", "Påsk", "Helg", "Röd dag", "helgdagar".substring(0, 7));
        days("2019-05-30", "Kristi himmelsfärds dag", "kristi himmelsfärd", "Kristi Himmelsfärdsdag", "helgdag");
        days("2019-12-24", "julafton", "Jul", "julhelgen", "Helg");
        days(
                "2019-02-13",
                "Lov",
                "sportlov",
                "Sportlovet",
                "skollov",
                "lovdag",
                "vinterlov",
                "studiedag",
                "skolfri dag");
        days("2019-09-03", "vardag", "Vardagar", "tisdag", "tis", "Tis.", "arbetsdag", "skoldag");
        assertTrue(number("navet.public_holiday_visitors@2019") > 0);
        assertFalse(visits("2019-09-03", List.of("julafton")).stored(), "a Tuesday in September is no Christmas Eve");
    }

    private void days(String day, String... kinds) {
        int before = number("navet.visitors@2019");
        ImportReport report = visits(day, List.of(kinds));
        assertTrue(report.stored(), () -> report.findings().makeString("\n"));
        assertEquals(before + kinds.length, number("navet.visitors@2019"));
    }

    private ImportReport visits(String day, List<String> kinds) {
        return bench.importCsv(
                "navet.visit",
                "Datum;Dag;Besökare\n"
                        + String.join(
                                "",
                                kinds.stream().map(k -> day + ";" + k + ";1\n").toList()));
    }
}
