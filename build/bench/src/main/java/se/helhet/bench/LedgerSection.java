package se.helhet.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The import of a large ledger beside a plain JDBC batch of the same rows, with the usual heap and with a small one. */
final class LedgerSection implements Section {
    private static final int RUNS = 5;

    @Override
    public Table measure(Setup setup) throws Exception {
        Runs usual = new Runs(setup, List.of());
        Runs small = new Runs(setup, List.of("-Xmx64m"));
        Table table = new Table(
                String.format(
                        Locale.ROOT,
                        "LEDGER of %,d rows (%.0f MB of SIE 4) into a new store, by turns with a plain JDBC batch",
                        setup.ledgerRows(),
                        usual.bytes / 1e6),
                "",
                "median",
                "min – max",
                "processor",
                "rows/s");
        usual.rows(table, "usual heap", setup.ledgerRows());
        small.rows(table, "64 MB heap", setup.ledgerRows());
        return table.note(usual.ratio("usual heap")).note(small.ratio("64 MB heap"));
    }

    /** What a process with some Java options measured. */
    private static final class Runs {
        private final Map<String, Times> times = new HashMap<>();
        private final Map<String, Times> cpu = new HashMap<>();
        private long bytes;

        Runs(Setup setup, List<String> options) throws IOException, InterruptedException {
            Path folder = setup.folder("large");
            Process process = new ProcessBuilder(command(setup, options, folder))
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
                out.lines().forEach(this::take);
            }
            if (process.waitFor() != 0) {
                throw new IllegalStateException("The import ended with status " + process.exitValue());
            }
        }

        private static List<String> command(Setup setup, List<String> options, Path folder) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
            command.addAll(options);
            command.addAll(List.of("-Dorg.slf4j.simpleLogger.defaultLogLevel=warn"));
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), LargeImport.class.getName()));
            command.addAll(List.of(
                    folder.toString(), Integer.toString(setup.ledgerRows()), Integer.toString(setup.runs(RUNS))));
            return command;
        }

        private void take(String line) {
            String[] words = line.split(" ");
            if (words[0].equals("bytes")) {
                bytes = Long.parseLong(words[1]);
                return;
            }
            times.computeIfAbsent(words[0], w -> new Times()).add(Long.parseLong(words[1]));
            cpu.computeIfAbsent(words[0], w -> new Times()).add(Long.parseLong(words[2]));
        }

        void rows(Table table, String heap, int rows) {
            row(table, "import sie, " + heap, "import", rows);
            row(table, "plain JDBC batch, " + heap, "raw", rows);
        }

        private void row(Table table, String label, String what, int rows) {
            long median = times.get(what).median();
            table.row(
                    label,
                    Times.text(median),
                    times.get(what).range(),
                    Times.text(cpu.get(what).median()),
                    String.format(Locale.ROOT, "%,.0f", rows / (median / 1e9)));
        }

        String ratio(String heap) {
            return String.format(
                    Locale.ROOT,
                    "With %s the import takes %.2f times as long as the plain insert, and %.2f times the processor time.",
                    heap,
                    (double) times.get("import").median() / times.get("raw").median(),
                    (double) cpu.get("import").median() / cpu.get("raw").median());
        }
    }
}
