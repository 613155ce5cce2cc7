package se.helhet.bench;

import java.nio.file.Path;

/** The demo federation loaded and its report written in all formats, each as a process of its own on a new home. */
final class ProcessSection implements Section {
    private static final int RUNS = 3;

    @Override
    public Table measure(Setup setup) throws Exception {
        ProductRuns load = new ProductRuns();
        ProductRuns report = new ProductRuns();
        for (int i = 0; i < setup.runs(RUNS); i++) {
            Path home = setup.folder("home");
            load.add(ProductRun.of(setup, home, "demo", "load"));
            String out = setup.folder("report").toString();
            report.add(ProductRun.of(setup, home, "report", DemoLedgerFiles.ROUND, "--out", out));
        }
        Table table =
                new Table("WHOLE PROCESSES, start included", "", "median", "min – max", "processor", "peak memory");
        row(table, "demo load", load);
        row(table, "report " + DemoLedgerFiles.ROUND + ", all formats", report);
        return table;
    }

    private static void row(Table table, String command, ProductRuns runs) {
        table.row(
                command,
                Times.text(runs.ended.median()),
                runs.ended.range(),
                Times.text(runs.cpu.median()),
                runs.memory());
    }
}
