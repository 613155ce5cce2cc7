package se.helhet.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The full product beside Apache Karaf minimal, by turns. Ours: from the start of the process until the list of bundles
 * is there, and until the browser has the workbench's first page. Karaf's: until the list of bundles is there; it has
 * neither web server nor database. A new home of ours makes its store, a new data folder of Karaf's its bundle cache.
 */
final class KarafSection implements Section {
    private static final int RUNS = 7;
    private static final String ASK = "bundle:list -t 0\nlogout\n";

    @Override
    public Table measure(Setup setup) throws Exception {
        Table table = new Table(
                "START of the full product beside Apache Karaf minimal 4.4.8",
                "",
                "median",
                "min – max",
                "processor",
                "peak memory");
        if (setup.karaf().isEmpty()) {
            return table.note(
                    "Left out: org.apache.karaf:apache-karaf-minimal:4.4.8:tar.gz could not be had by Maven.");
        }
        Path karaf = unpack(setup);
        ProductRuns ourFirst = new ProductRuns();
        ProductRuns theirFirst = new ProductRuns();
        ProductRuns ourNext = new ProductRuns();
        ProductRuns theirNext = new ProductRuns();
        ProductRuns firstPage = new ProductRuns();
        ProductRuns nextPage = new ProductRuns();
        Path cache = setup.scratch().resolve("cache");
        ProductRun.of(setup, setup.folder("home"), "plugins"); // these leave the archives of classes, once per machine
        FirstPage.of(setup, cache, setup.folder("home"));
        for (int i = 0; i < setup.runs(RUNS); i++) {
            Path home = setup.folder("home");
            Path data = setup.folder("data");
            Path other = setup.folder("home");
            if (!drop(setup.product(), cache, karaf) && i == 0) {
                table.note("This machine cannot drop files from its cache: cold is warmer than it should be.");
            }
            theirFirst.add(karaf(setup, karaf, data));
            ourFirst.add(ProductRun.of(setup, home, "plugins"));
            drop(setup.product(), cache);
            firstPage.add(FirstPage.of(setup, cache, other));
            theirNext.add(karaf(setup, karaf, data));
            ourNext.add(ProductRun.of(setup, home, "plugins"));
            nextPage.add(FirstPage.of(setup, cache, other));
        }
        row(table, "cold, new data: Karaf lists bundles", theirFirst);
        row(table, "cold, new data: Helhet lists bundles", ourFirst);
        row(table, "cold, new data: Helhet's first page", firstPage);
        row(table, "warm, same data: Karaf lists bundles", theirNext);
        row(table, "warm, same data: Helhet lists bundles", ourNext);
        row(table, "warm, same data: Helhet's first page", nextPage);
        return table.note("To its list Helhet takes " + ratio(ourFirst, theirFirst) + " of Karaf's time cold and "
                        + ratio(ourNext, theirNext) + " warm, to its first page " + ratio(firstPage, theirFirst)
                        + " and " + ratio(nextPage, theirNext) + ";")
                .note("of Karaf's processor time " + cpu(ourFirst, theirFirst) + " and " + cpu(ourNext, theirNext)
                        + ", for the page, end included, " + cpu(firstPage, theirFirst) + " and "
                        + cpu(nextPage, theirNext) + ".");
    }

    private static boolean drop(Path... folders) throws IOException, InterruptedException {
        boolean dropped = true;
        for (Path folder : folders) {
            dropped &= FileCache.drop(folder);
        }
        return dropped;
    }

    private static Path unpack(Setup setup) throws IOException, InterruptedException {
        Path folder = setup.folder("karaf");
        List<String> tar = List.of(
                "tar", "xzf", setup.karaf().orElseThrow().toString(), "-C", folder.toString(), "--strip-components=1");
        if (new ProcessBuilder(tar).inheritIO().start().waitFor() != 0) {
            throw new IOException(setup.karaf().orElseThrow() + " cannot be unpacked");
        }
        return folder;
    }

    private static ProductRun karaf(Setup setup, Path karaf, Path data) throws IOException, InterruptedException {
        ProcessBuilder process =
                new ProcessBuilder(karaf.resolve("bin").resolve("karaf").toString());
        // in place of the script, so that the memory measured is Java's
        process.environment().putAll(Map.of("KARAF_DATA", data.toString(), "KARAF_EXEC", "exec"));
        return ProductRun.measure(process, setup.scratch(), ASK, line -> line.contains("Active"));
    }

    private static void row(Table table, String what, ProductRuns runs) {
        table.row(
                what,
                Times.text(runs.answered.median()),
                runs.answered.range(),
                Times.text(runs.cpu.median()),
                runs.memory());
    }

    private static String ratio(ProductRuns ours, ProductRuns theirs) {
        return Times.ratio(ours.answered.median(), theirs.answered.median());
    }

    private static String cpu(ProductRuns ours, ProductRuns theirs) {
        return Times.ratio(ours.cpu.median(), theirs.cpu.median());
    }
}
