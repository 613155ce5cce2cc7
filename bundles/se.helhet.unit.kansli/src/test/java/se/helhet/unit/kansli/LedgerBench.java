package se.helhet.unit.kansli;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;

/**
 * Measures the import of a large ledger beside a raw insert of the same rows into the same tables, and then how long
 * statements take. Run by hand: {@code LedgerBench ROWS ROUNDS}. Both sides use the driver, the pragmas and one
 * transaction; the import also reads and checks the file and makes the balances.
 */
public final class LedgerBench {
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    private final Path folder;
    private final int rows;
    private double importCpu;
    private double rawCpu;

    private LedgerBench(Path folder, int rows) {
        this.folder = folder;
        this.rows = rows;
    }

    public static void main(String[] args) throws Exception {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 1_000_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path folder = Files.createTempDirectory("ledger-bench");
        try {
            new LedgerBench(folder, rows).run(rounds);
        } finally {
            delete(folder);
        }
    }

    private void run(int rounds) throws Exception {
        Path file = folder.resolve("2019.se");
        new LargeLedger(2019, rows).write(file);
        OUT.printf(
                "%d rader, %d MB fil, heap högst %d MB%n",
                rows, Files.size(file) >> 20, Runtime.getRuntime().maxMemory() >> 20);
        double[] imports = new double[rounds];
        double[] raws = new double[rounds];
        for (int i = -1; i < rounds; i++) {
            // The first round warms up; then each side goes first every other time.
            double raw = i % 2 == 0 ? raw() : 0;
            double imported = imported(file);
            raw = raw == 0 ? raw() : raw;
            if (i >= 0) {
                imports[i] = imported;
                raws[i] = raw;
            }
            OUT.printf(
                    "%s: import %.2f s (processortid %.2f s), rå insättning %.2f s (%.2f s)%n",
                    i < 0 ? "uppvärmning" : "varv " + i, imported, importCpu, raw, rawCpu);
        }
        OUT.printf(
                "median: import %.2f s, rå insättning %.2f s, kvot %.2f%n",
                median(imports), median(raws), median(imports) / median(raws));
    }

    private double imported(Path file) throws Exception {
        Path home = Files.createDirectory(folder.resolve("home"));
        try (KansliBench kansli = new KansliBench(home)) {
            SmallFederation federation = new SmallFederation(home);
            kansli.bench().organisation(KansliBench.organisation(2000));
            for (Path map : federation.maps()) {
                kansli.with(map.getFileName().toString().replace(".csv", ""), map);
            }
            double cpu = cpu();
            long start = System.nanoTime();
            kansli.with("sie", file);
            double seconds = (System.nanoTime() - start) / 1e9;
            importCpu = cpu() - cpu;
            statements(kansli);
            return seconds;
        } finally {
            delete(home);
        }
    }

    /** Every figure of the year for the whole and by unit, warm: the slowest of them. */
    private static void statements(KansliBench kansli) {
        double slowest = 0;
        for (int i = 0; i < 20; i++) {
            for (String address : Lists.immutable.of(
                    "kansli.result@2019",
                    "kansli.result[unit=kansli]@2019",
                    "kansli.assets@2019",
                    "kansli.cash_year@2019")) {
                long start = System.nanoTime();
                kansli.bench().value(address);
                slowest = i < 5 ? 0 : Math.max(slowest, (System.nanoTime() - start) / 1e6);
            }
        }
        OUT.printf("  ett tal, varmt: högst %.1f ms%n", slowest);
    }

    private double raw() throws Exception {
        Path home = Files.createDirectory(folder.resolve("raw"));
        new KansliBench(home).close();
        Path store = home.resolve("bench.db");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store)) {
            try (Statement s = connection.createStatement()) {
                s.execute("pragma journal_mode = wal");
                s.execute("pragma synchronous = full");
                s.execute("pragma foreign_keys = on");
            }
            double cpu = cpu();
            long start = System.nanoTime();
            connection.setAutoCommit(false);
            try (Statement s = connection.createStatement()) {
                s.execute("insert into kansli_import (id, version, year, file, fingerprint, program, company, vouchers,"
                        + " entries, imported_on) values (1, 1, 2019, '', '', '', '', 0, 0, '2020-01-01')");
            }
            try (PreparedStatement voucher = connection.prepareStatement(
                            "insert into kansli_voucher (import_id, number, series, name, day, text) values (?,?,?,?,?,?)");
                    PreparedStatement entry =
                            connection.prepareStatement("insert into kansli_entry (import_id, voucher, account,"
                                    + " unit_object, project_object, counterparty_object, ore, text)"
                                    + " values (?,?,?,?,?,?,?,?)")) {
                new LargeLedger(2019, rows).make(new Raw(voucher, entry));
                voucher.executeBatch();
                entry.executeBatch();
            }
            connection.commit();
            rawCpu = cpu() - cpu;
            return (System.nanoTime() - start) / 1e9;
        } finally {
            delete(home);
        }
    }

    private static final class Raw implements LargeLedger.To {
        private final PreparedStatement voucher;
        private final PreparedStatement entry;
        private int vouchers;
        private int entries;

        Raw(PreparedStatement voucher, PreparedStatement entry) {
            this.voucher = voucher;
            this.entry = entry;
        }

        @Override
        public void voucher(int number, String series, LocalDate day, String text) throws SQLException {
            voucher.setInt(1, 1);
            voucher.setInt(2, number);
            voucher.setString(3, series);
            voucher.setString(4, Integer.toString(number));
            voucher.setString(5, day.toString());
            voucher.setString(6, text);
            voucher.addBatch();
            if (++vouchers % 1_000 == 0) {
                voucher.executeBatch();
            }
        }

        @Override
        public void row(int number, int account, String unit, String project, String party, long ore, String text)
                throws SQLException {
            entry.setInt(1, 1);
            entry.setInt(2, number);
            entry.setInt(3, account);
            entry.setString(4, unit);
            entry.setString(5, project);
            entry.setString(6, party);
            entry.setLong(7, ore);
            entry.setString(8, text);
            entry.addBatch();
            if (++entries % 1_000 == 0) {
                entry.executeBatch();
            }
        }
    }

    /** Of all threads of this process: tells apart what a side costs from what others on the machine do meanwhile. */
    private static double cpu() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void delete(Path folder) throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
