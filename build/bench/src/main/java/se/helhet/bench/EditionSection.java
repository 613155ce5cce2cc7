package se.helhet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The demo federation's edition written in each format that the packed product has, inside the running product. */
final class EditionSection implements Section {
    private static final int RUNS = 5;
    private static final List<String> ORDER = List.of("html", "pdf", "docx", "data");

    @Override
    public Table measure(Setup setup) throws Exception {
        Path home = setup.folder("home");
        ProductRun.of(setup, home, "demo", "load");
        String out = setup.folder("report").toString();
        ProductRun.of(setup, home, "report", DemoLedgerFiles.ROUND, "--out", out, "--format", "data");
        Table table = new Table(
                "EDITION of the demo report to files, within a running product",
                "format",
                "first time",
                "median",
                "min – max",
                "files",
                "size");
        try (OpenProduct product = OpenProduct.start(setup.product(), home)) {
            Object edition = product.edition(DemoLedgerFiles.ROUND);
            List<OpenProduct.Format> formats = product.formats();
            for (String name : ORDER) {
                List<OpenProduct.Format> found =
                        formats.stream().filter(f -> f.name().equals(name)).toList();
                if (found.isEmpty()) {
                    table.row(name, "not in the product", "", "", "", "");
                } else {
                    row(table, setup, found.get(0), edition);
                }
            }
        }
        return table.note("First times are in this order in one process: HTML warms up what the others share.");
    }

    private static void row(Table table, Setup setup, OpenProduct.Format format, Object edition) throws Exception {
        Times first = new Times();
        Times times = new Times();
        Path folder = setup.folder(format.name());
        render(first, format, edition, folder);
        for (int i = 0; i < setup.runs(RUNS); i++) {
            render(times, format, edition, setup.folder(format.name()));
        }
        List<Path> files = files(folder);
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        table.row(
                format.name(),
                Times.text(first.first()),
                Times.text(times.median()),
                times.range(),
                Integer.toString(files.size()),
                bytes / 1000 + " kB");
    }

    private static void render(Times times, OpenProduct.Format format, Object edition, Path folder) throws Exception {
        times.time(() -> {
            format.render(edition, folder);
            return null;
        });
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }
}
