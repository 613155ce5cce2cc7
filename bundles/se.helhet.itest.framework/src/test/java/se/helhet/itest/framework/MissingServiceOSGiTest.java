package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import se.helhet.launcher.CannotStart;
import se.helhet.launcher.Product;
import se.helhet.launcher.RunningProduct;

/** What is said about components whose services went away: who waits for what, and who waits in turn. */
@Timeout(120)
class MissingServiceOSGiTest {

    private static final Path PRODUCT = Path.of(System.getProperty("basedir"))
            .resolve("../../product/helhet/target/helhet")
            .normalize();

    @TempDir
    static Path home;

    private static RunningProduct running;

    @BeforeAll
    static void start() throws CannotStart {
        Product whole = Product.read(PRODUCT);
        running = RunningProduct.start(
                whole.with(List.of("platform", "report", "format.html", "format.pdf", "unit.narvard")), home);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static List<String> without(String symbolicName, String language) throws BundleException {
        Bundle bundle = Stream.of(running.framework().getBundleContext().getBundles())
                .filter(each -> each.getSymbolicName().equals(symbolicName))
                .findFirst()
                .orElseThrow();
        bundle.stop();
        try {
            return running.unsatisfied(Locale.forLanguageTag(language)).stream()
                    .sorted()
                    .toList();
        } finally {
            bundle.start();
            assertEquals(List.of(), running.unsatisfied(), "with " + symbolicName + " back, nobody waits");
        }
    }

    @Test
    void namesTheServiceAndWhoWaitsForIt() throws BundleException {
        List<String> lines = without("se.helhet.chart", "sv");
        String who = "i bunten se.helhet.render.html väntar på tjänsten se.helhet.api.report.ChartDrawer,"
                + " som ingen bunt i produkten ger.";
        assertTrue(
                lines.stream().anyMatch(line -> line.startsWith("Komponenten ") && line.contains(who)),
                lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("se.helhet.api.report.Markup")), lines::toString);
    }

    @Test
    void namesThoseWhoWaitInTurn() throws BundleException {
        List<String> lines = without("se.helhet.chart", "en");
        assertTrue(
                lines.stream()
                        .anyMatch(line -> line.contains("in the bundle se.helhet.render.html waits for the service"
                                        + " se.helhet.api.report.ChartDrawer, which no bundle in the product gives.")
                                && line.contains(" In turn ")
                                && line.contains("in the bundle se.helhet.render.pdf wait for it.")),
                lines::toString);
    }

    @Test
    void namesTheRootAloneWhenAllWait() throws BundleException {
        List<String> lines = without("se.helhet.store", "sv");
        assertTrue(!lines.isEmpty(), "somebody waits");
        assertTrue(
                lines.stream().allMatch(line -> line.contains("väntar på tjänsten se.helhet.api.store.Store,")),
                lines::toString);
    }
}
