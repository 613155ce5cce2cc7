package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for every product of a single unit: it loads its cases alone, hands in, and {@code helhet} takes it in. */
class HandsInSmokeIT {
    private static final String ROUND = "arsredovisning-2019";

    @TempDir
    static Path folder;

    private static Path made;
    private static PackedProduct product;
    private static String unit;
    private static Path handedIn;

    @BeforeAll
    static void handIn() throws IOException, InterruptedException {
        made = Path.of(System.getProperty("product.folder"));
        List<String> units = units(made.resolve("product.properties"));
        assumeTrue(units.size() == 1, "a product of " + units.size() + " units hands nothing in by file");
        unit = units.get(0);
        product = PackedProduct.unpack(folder.resolve("own"));
        handedIn = folder.resolve(unit + ".json");
        well(product.run("demo", "load"));
        well(product.run("submit", unit, ROUND, "--file", handedIn.toString()));
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
    void whatItHandsInIsReceivedByTheWholeProduct() throws IOException, InterruptedException {
        Path zip = made.resolve("../../../helhet/target/helhet.zip").normalize();
        assertTrue(Files.isRegularFile(zip), "product helhet has to be built before: " + zip);
        PackedProduct helhet = PackedProduct.unpack(zip, folder.resolve("whole"));
        PackedProduct.Result received = well(helhet.run("receive", handedIn.toString()));
        assertTrue(
                received.out().toString().contains(ROUND), () -> received.out().toString());

        Path altered = folder.resolve("altered.json");
        Files.writeString(altered, Files.readString(handedIn).replace("2019", "2018"));
        PackedProduct.Result refused = helhet.run("receive", altered.toString());
        assertEquals(1, refused.status());
        assertEquals(1, refused.err().size(), () -> refused.err().toString());
    }

    @Test
    void itsOwnReportShowsItsChapter() throws IOException, InterruptedException {
        assumeTrue(product != null);
        Path out = folder.resolve("report");
        product.run("report", ROUND, "--out", out.toString(), "--format", "html");
        String html = Files.readString(out.resolve(ROUND + "-1.html"));
        assertTrue(html.contains("data-goal=\"" + unit + "-"), "its goals are printed");
        assertTrue(html.contains("data-ask=\"" + unit + "."), "its figures are printed");
    }
}
