package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What holds for every product of a single unit: it takes a case, shows its figure and hands in, alone; and the
 * association's report has what it handed in.
 */
class HandsInSmokeIT {
    private static final String ROUND = "arsredovisning-2019";

    /**
     * A case that a user might add.
     *
     * @param figure the figure it is counted in, and how it is printed when the case has been added to the demo's
     */
    private record Case(String register, String csv, String figure, String printed) {}

    private static final Map<String, Case> CASES = Map.of(
            "navet",
            new Case(
                    "navet.press",
                    "published_on,medium,outlet,title\n2019-12-02,Radio,P4 Sjuhärad,Samtal om vintern\n",
                    "navet.press@2019",
                    "41"),
            "brb",
            new Case(
                    "brb.enquiry",
                    "reference,received_on,source,country,sector,stage\nP-1,2019-12-02,Mässor,Norge,Textil,Ny\n",
                    "brb.received@2019",
                    "11"),
            "dso",
            new Case("dso.visit", "visited_on,kind\n2019-12-02,apt\n", "dso.visits@2019", "15"),
            "medarbetarcentrum",
            new Case(
                    "medarbetarcentrum.event",
                    "held_on,occasion,name\n2019-12-02,information,Information om tjänsterna\n",
                    "medarbetarcentrum.information@2019",
                    "20"),
            "narvard",
            new Case(
                    "narvard.activity",
                    "held_on,kind,level\n2019-12-02,Möte,Politisk nivå\n",
                    "narvard.activities@2019",
                    "24"),
            "utvecklingsmedel",
            new Case(
                    "utvecklingsmedel.application",
                    "number,area,kind,focus_area,applicant,title,applied_on,applied\n"
                            + "P-1,kultur,forstudie,Kultur,Körförbundet,Körer i regionen,2019-12-02,100000\n",
                    "utvecklingsmedel.applications@2019",
                    "27"));

    /** The demo's goals of 2019 are others' than the grants'. */
    private static final Set<String> WITHOUT_GOALS = Set.of("utvecklingsmedel");

    @TempDir
    static Path folder;

    private static Path made;
    private static String unit;
    private static Case added;
    private static PackedProduct product;

    @BeforeAll
    static void load() throws IOException, InterruptedException {
        made = Path.of(System.getProperty("product.folder"));
        List<String> units = units(made.resolve("product.properties"));
        assumeTrue(units.size() == 1, "a product of " + units.size() + " units hands nothing in by file");
        unit = units.get(0);
        assumeTrue(CASES.containsKey(unit), "no case has been written for the unit " + unit);
        added = CASES.get(unit);
        product = PackedProduct.unpack(Files.createDirectories(folder.resolve("own")));
        well(product.run("demo", "load"));
        Path file = Files.writeString(folder.resolve("fall.csv"), added.csv());
        well(product.run("import", added.register(), file.toString()));
    }

    private static List<String> units(Path properties) throws IOException {
        Properties read = new Properties();
        try (Reader reader = Files.newBufferedReader(properties)) {
            read.load(reader);
        }
        return Stream.of(read.getProperty("features").split("\\s+"))
                .filter(feature -> feature.startsWith("unit."))
                .map(feature -> feature.substring("unit.".length()))
                .toList();
    }

    private static PackedProduct.Result well(PackedProduct.Result result) {
        assertEquals(0, result.status(), () -> result.err() + "\n" + result.out());
        return result;
    }

    @Test
    void theAssociationsReportHasWhatItHandedIn() throws IOException, InterruptedException {
        Path handedIn = folder.resolve(unit + ".json");
        well(product.run("submit", unit, ROUND, "--file", handedIn.toString()));
        Path zip = made.resolve("../../../helhet/target/helhet.zip").normalize();
        assertTrue(Files.isRegularFile(zip), "product helhet has to be built before: " + zip);
        PackedProduct helhet = PackedProduct.unpack(zip, Files.createDirectories(folder.resolve("whole")));
        well(helhet.run("demo", "load"));
        well(helhet.run("receive", handedIn.toString()));
        assertPrinted(report(helhet));

        Path altered = folder.resolve("altered.json");
        Files.writeString(altered, Files.readString(handedIn).replace("2019", "2018"));
        PackedProduct.Result refused = helhet.run("receive", altered.toString());
        assertEquals(1, refused.status());
        assertEquals(1, refused.err().size(), () -> refused.err().toString());
    }

    @Test
    void itsOwnReportShowsTheCaseInItsFigure() throws IOException, InterruptedException {
        String html = report(product);
        assertPrinted(html);
        assertEquals(
                !WITHOUT_GOALS.contains(unit), html.contains("data-goal=\"" + unit + "-"), "its goals are printed");
    }

    private static void assertPrinted(String html) {
        String start = "data-ask=\"" + added.figure() + "\"";
        List<String> printed = Stream.of(html.split("(?=" + java.util.regex.Pattern.quote(start) + ")"))
                .filter(part -> part.startsWith(start))
                .map(part -> part.substring(part.indexOf('>') + 1)
                        .replaceAll("[^0-9].*", "")
                        .split("\n")[0])
                .filter(number -> !number.isEmpty())
                .distinct()
                .toList();
        assertTrue(printed.contains(added.printed()), added.figure() + " is printed as " + printed);
    }

    private static String report(PackedProduct from) throws IOException, InterruptedException {
        Path out = from.temporary().resolveSibling("rapport");
        PackedProduct.Result result = from.run("report", ROUND, "--out", out.toString(), "--format", "html");
        try (Stream<Path> files = Files.list(out)) {
            Path html = files.filter(f -> f.toString().endsWith(".html"))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(result.err() + "\n" + result.out()));
            return Files.readString(html);
        }
    }
}
