package se.helhet.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;
import se.helhet.unit.kansli.KansliUnit;

/**
 * A process of its own, so that its heap can be small: {@code FOLDER ROWS ROUNDS}. Imports a large ledger and inserts the
 * same rows by plain JDBC, by turns, each into a new store, and prints what each took: {@code import NANOS CPU-NANOS}.
 */
final class LargeImport {
    private static final int UNTIMED = 1;

    private final Path folder;
    private final LargeLedger ledger;
    private final DemoLedgerFiles maps;
    private final Path file;

    private LargeImport(Path folder, int rows) throws Exception {
        this.folder = folder;
        this.ledger = new LargeLedger(2019, rows);
        this.maps = new DemoLedgerFiles(Files.createDirectories(folder.resolve("maps")));
        this.file = folder.resolve("large.se");
        ledger.write(file);
    }

    public static void main(String[] args) throws Exception {
        LargeImport large = new LargeImport(Path.of(args[0]), Integer.parseInt(args[1]));
        System.out.println("bytes " + Files.size(large.file) + " 0");
        for (int i = 0; i < UNTIMED + Integer.parseInt(args[2]); i++) {
            // Each goes first every other time, so that what the disk does afterwards hits both.
            String first = i % 2 == 0 ? large.imported() : large.raw();
            String second = i % 2 == 0 ? large.raw() : large.imported();
            if (i >= UNTIMED) {
                System.out.println(first);
                System.out.println(second);
            }
        }
    }

    private String imported() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (SqliteStore store = open(home)) {
            maps.takeMaps(store);
            return timed("import", () -> maps.take(store, Lists.immutable.of(file)));
        } finally {
            remove(home);
        }
    }

    private String raw() throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try {
            open(home).close();
            return timed("raw", () -> {
                LargeRaw.insert(ledger, home.resolve("helhet.db"));
                return null;
            });
        } finally {
            remove(home);
        }
    }

    private static SqliteStore open(Path home) {
        return SqliteStore.open(
                home.resolve("helhet.db"), Lists.immutable.of(Migrations.onClassPath("kansli", KansliUnit.class)));
    }

    private static String timed(String what, Callable<?> work) throws Exception {
        long cpu = cpu();
        long began = System.nanoTime();
        work.call();
        return what + " " + (System.nanoTime() - began) + " " + (cpu() - cpu);
    }

    private static long cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static void remove(Path home) throws Exception {
        try (Stream<Path> all = Files.walk(home)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
