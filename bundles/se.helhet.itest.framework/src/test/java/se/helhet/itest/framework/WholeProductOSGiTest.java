package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import se.helhet.launcher.CannotStart;
import se.helhet.launcher.Product;
import se.helhet.launcher.RunningProduct;

/** The product {@code helhet} as it is shipped, in the framework that it is shipped with. */
@Timeout(60)
class WholeProductOSGiTest {

    private static final Path PRODUCT = Path.of(System.getProperty("basedir"))
            .resolve("../../product/helhet/target/helhet")
            .normalize();

    @TempDir
    static Path home;

    private static RunningProduct running;

    @BeforeAll
    static void start() throws CannotStart {
        running = RunningProduct.start(Product.read(PRODUCT), home);
    }

    @AfterAll
    static void stop() {
        running.close();
    }

    private static Stream<Bundle> bundles() {
        return Stream.of(running.framework().getBundleContext().getBundles());
    }

    private static List<String> sleeping() {
        return bundles()
                .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                .map(Bundle::getSymbolicName)
                .toList();
    }

    @Test
    void everyBundleIsActive() {
        assertEquals(List.of(), sleeping());
    }

    @Test
    void everyComponentHasWhatItWants() {
        assertEquals(List.of(), running.unsatisfied());
    }

    @Test
    void oneServiceTakesCommands() throws InvalidSyntaxException {
        assertEquals(
                1,
                running.framework()
                        .getBundleContext()
                        .getServiceReferences(ToIntFunction.class, "(helhet.main=true)")
                        .size());
    }

    @Test
    void unitsComeAndGoWhileItRuns() throws BundleException {
        List<Bundle> units = bundles()
                .filter(bundle -> bundle.getSymbolicName().startsWith("se.helhet.unit."))
                .toList();
        assertTrue(units.size() > 1, "it holds several units");
        for (Bundle unit : units) {
            unit.stop();
            try {
                assertEquals(List.of(unit.getSymbolicName()), sleeping());
                assertEquals(List.of(), running.unsatisfied());
            } finally {
                unit.start();
            }
        }
        assertEquals(List.of(), sleeping());
        assertEquals(List.of(), running.unsatisfied());
    }
}
