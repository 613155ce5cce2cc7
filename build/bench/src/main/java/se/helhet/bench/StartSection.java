package se.helhet.bench;

import java.nio.file.Path;

/** From the start of the process until {@code plugins} has answered: every bundle is up and the store is open. */
final class StartSection implements Section {
    private static final int RUNS = 5;

    @Override
    public Table measure(Setup setup) throws Exception {
        ProductRuns very = new ProductRuns();
        ProductRuns cold = new ProductRuns();
        ProductRuns first = new ProductRuns();
        ProductRuns next = new ProductRuns();
        boolean dropped = true;
        for (int i = 0; i < setup.runs(RUNS); i++) {
            very.add(ProductRun.of(setup, setup.folder("cache"), setup.folder("home"), "plugins"));
            if (i == 0) {
                start(setup, setup.folder("home")); // leaves the archive for the rest
            }
            dropped &= FileCache.drop(setup.product())
                    && FileCache.drop(setup.scratch().resolve("cache"));
            cold.add(start(setup, setup.folder("home")));
            Path home = setup.folder("home");
            first.add(start(setup, home));
            next.add(start(setup, home));
        }
        Table table = new Table(
                "START of the packed product, process start until \"plugins\" has answered",
                "",
                "median",
                "min – max",
                "process gone",
                "processor",
                "peak memory");
        row(table, "first start on the machine, makes its archive", very);
        row(table, "new home, product " + (dropped ? "not " : "perhaps ") + "in the file cache", cold);
        row(table, "new home, file cache warm", first);
        row(table, "same home again, file cache warm", next);
        return table.note("Java's own files are in the file cache throughout. A new home makes its store.");
    }

    private static ProductRun start(Setup setup, Path home) throws Exception {
        return ProductRun.of(setup, home, "plugins");
    }

    private static void row(Table table, String what, ProductRuns runs) {
        table.row(
                what,
                Times.text(runs.answered.median()),
                runs.answered.range(),
                Times.text(runs.ended.median()),
                Times.text(runs.cpu.median()),
                runs.memory());
    }
}
