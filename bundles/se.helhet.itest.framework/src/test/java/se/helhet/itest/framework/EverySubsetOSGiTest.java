package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.InvalidSyntaxException;
import se.helhet.features.Catalogue;
import se.helhet.features.Resolution;
import se.helhet.features.Sentences;
import se.helhet.launcher.CannotStart;
import se.helhet.launcher.Product;
import se.helhet.launcher.RunningProduct;

/** Whichever of the seven units somebody chooses, the product starts with them and no others, and stops clean. */
class EverySubsetOSGiTest {

    private static final Path PRODUCT = Path.of(System.getProperty("basedir"))
            .resolve("../../product/helhet/target/helhet")
            .normalize();

    private static final List<String> UNITS =
            List.of("brb", "dso", "kansli", "medarbetarcentrum", "narvard", "navet", "utvecklingsmedel");

    /** One home for all: a unit that is gone leaves its tables, and those who stay have to live with that. */
    @TempDir
    Path home;

    private int started;

    @Test
    @Timeout(1800)
    void everySubsetOfTheUnitsStartsAndStopsClean() throws CannotStart, InvalidSyntaxException {
        Product whole = Product.read(PRODUCT);
        Catalogue catalogue = Catalogue.in(PRODUCT.resolve("features"));
        int threads = 0;
        for (int subset = 0; subset < 1 << UNITS.size(); subset++) {
            int chosen = subset ^ subset >> 1; // one unit comes or goes from each to the next
            startAndStop(whole, catalogue, units(chosen));
            if (subset == 0) {
                threads = Thread.activeCount();
            }
        }
        assertEquals(128, started);
        assertTrue(
                Thread.activeCount() <= threads,
                () -> "Threads are left: " + Thread.getAllStackTraces().keySet());
    }

    private static Set<String> units(int chosen) {
        Set<String> units = new TreeSet<>();
        for (int i = 0; i < UNITS.size(); i++) {
            if ((chosen >> i & 1) == 1) {
                units.add(UNITS.get(i));
            }
        }
        return units;
    }

    private void startAndStop(Product whole, Catalogue catalogue, Set<String> units)
            throws CannotStart, InvalidSyntaxException {
        List<String> names = new ArrayList<>(List.of("format.html"));
        units.forEach(unit -> names.add("unit." + unit));
        Resolution resolution = catalogue.complete(names);
        assertEquals(List.of(), Sentences.in(Locale.ENGLISH).trouble(resolution, catalogue));
        Path storage;
        try (RunningProduct running = RunningProduct.start(whole.with(resolution.names()), home)) {
            storage = Path.of(running.framework().getBundleContext().getProperty(Constants.FRAMEWORK_STORAGE));
            Bundle[] bundles = running.framework().getBundleContext().getBundles();
            assertEquals(
                    List.of(),
                    Stream.of(bundles)
                            .filter(bundle -> bundle.getState() != Bundle.ACTIVE)
                            .map(Bundle::getSymbolicName)
                            .toList(),
                    units::toString);
            assertEquals(List.of(), running.unsatisfied(), units::toString);
            assertEquals(units, offered(running), units::toString);
            started++;
        }
        assertTrue(Files.notExists(storage), () -> storage + " is left behind");
    }

    private static Set<String> offered(RunningProduct running) throws InvalidSyntaxException {
        var found = running.framework()
                .getBundleContext()
                .getAllServiceReferences("se.helhet.api.unit.Unit", "(helhet.unit.id=*)");
        return found == null
                ? Set.of()
                : Stream.of(found)
                        .map(reference -> (String) reference.getProperty("helhet.unit.id"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
