package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleWiring;
import se.helhet.launcher.CannotStart;

/** Units go and come in one running workbench, many times over, and leave nothing behind. */
@Timeout(900)
class ReinstallOSGiTest {
    private static final String ROUND = "arsredovisning-2019";
    private static final int TIMES = Integer.getInteger("helhet.reinstall.times", 50);
    /** Class loaders of the latest rounds may wait for the collector, and one lies in the hands of whoever asked last. */
    private static final int MOST_ALIVE = 2;

    private static final long FLAT = 8_000_000;
    private static final List<String> UNITS = List.of(
            "unit.brb",
            "unit.dso",
            "unit.medarbetarcentrum",
            "unit.narvard",
            "unit.navet",
            "unit.utvecklingsmedel",
            "unit.kansli");

    private final Map<String, List<String>> gone = new LinkedHashMap<>();

    @TempDir
    Path folder;

    @Test
    void eachUnitComesFiftyTimesWithoutALeakOrALostRow() throws CannotStart {
        try (Workbench workbench = Workbench.start("helhet", folder.resolve("home"))) {
            assertEquals(0, workbench.run("demo", "load"), () -> workbench.err());
            Map<String, List<WeakReference<ClassLoader>>> loaders = new LinkedHashMap<>();
            Map<String, String> remembered = remains(workbench);
            long begun = 0;
            for (int time = 0; time < TIMES; time++) {
                for (String unit : UNITS) {
                    loaders.computeIfAbsent(unit, u -> new ArrayList<>()).add(loader(workbench, unit));
                    use(workbench, unit);
                    remove(workbench, unit);
                    assertEquals(0, workbench.run(words("install", gone.get(unit))), () -> workbench.err());
                }
                if (time == TIMES / 5) {
                    begun = used();
                }
            }
            long grown = used() - begun;
            assertEquals(remembered, remains(workbench), "no row is lost");
            loaders.forEach((unit, all) -> {
                long alive = all.stream().filter(each -> each.get() != null).count();
                assertTrue(alive <= MOST_ALIVE, unit + " leaves " + alive + " class loaders behind");
            });
            assertTrue(grown < FLAT, "memory has grown by " + grown + " bytes");
        }
    }

    private static String[] words(String command, List<String> more) {
        return Stream.concat(Stream.of(command), more.stream()).toArray(String[]::new);
    }

    /** Draws its chapters, for which all their figures are reckoned. */
    private static void use(Workbench workbench, String unit) {
        Object drawn = ask(
                workbench, "se.helhet.api.round.Submissions", "preview", id(unit), ROUND, Locale.forLanguageTag("sv"));
        try {
            assertEquals(true, drawn.getClass().getMethod("complete").invoke(drawn), unit);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(unit, e);
        }
    }

    private static String id(String unit) {
        return unit.substring(unit.lastIndexOf('.') + 1);
    }

    /** Calls a service; its types are the framework's, so by reflection over its interface. */
    private static Object ask(Workbench workbench, String service, String method, Object... arguments) {
        ServiceReference<?> reference = workbench.context().getServiceReference(service);
        Object object = workbench.context().getService(reference);
        try {
            Class<?> type = object.getClass().getClassLoader().loadClass(service);
            Class<?>[] types = Stream.of(arguments).map(Object::getClass).toArray(Class<?>[]::new);
            return type.getMethod(method, types).invoke(object, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(service, e);
        }
    }

    /** With those that cannot do without it, who are the same each time. */
    private void remove(Workbench workbench, String unit) {
        boolean first = !gone.containsKey(unit);
        List<String> before = first ? installed(workbench) : List.of();
        assertEquals(0, workbench.run("remove", unit), () -> workbench.err());
        if (first) {
            List<String> went = new ArrayList<>(before);
            went.removeAll(installed(workbench));
            assertTrue(went.contains(unit), went.toString());
            gone.put(unit, went);
        }
    }

    private static List<String> installed(Workbench workbench) {
        assertEquals(0, workbench.run("features"), () -> workbench.err());
        return workbench
                .out()
                .lines()
                .filter(line -> line.contains(" igång "))
                .map(line -> line.split(" ")[0])
                .toList();
    }

    /** How many rows each table of a unit has. */
    private static Map<String, String> remains(Workbench workbench) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (String unit : UNITS) {
            rows.put(
                    unit,
                    ask(workbench, "se.helhet.api.store.PluginTables", "rows", id(unit))
                            .toString());
        }
        return rows;
    }

    private static WeakReference<ClassLoader> loader(Workbench workbench, String unit) {
        Bundle bundle = Stream.of(workbench.context().getBundles())
                .filter(b -> b.getSymbolicName().equals("se.helhet." + unit))
                .findFirst()
                .orElseThrow();
        return new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader());
    }

    /** What is in use after collecting as hard as one can ask for. */
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int i = 0; i < 5; i++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
