package se.helhet.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;
import se.helhet.unit.kansli.KansliUnit;

/**
 * The demo federation's ledger, two years as SIE, into a new store; beside it, run by turns, plain JDBC with the very rows
 * that the import leaves.
 */
final class ImportSection implements Section {
    private static final int RUNS = 5;
    private static final int UNTIMED = 1;
    private static final List<String> TABLES = List.of(
            "kansli_import", "kansli_account", "kansli_voucher", "kansli_entry", "kansli_movement", "kansli_balance");

    @Override
    public Table measure(Setup setup) throws Exception {
        DemoLedgerFiles files = new DemoLedgerFiles(setup.folder("ledger"));
        Times imports = new Times();
        Times raws = new Times();
        long entries = 0;
        long rows = 0;
        for (int i = 0; i < UNTIMED + setup.runs(RUNS); i++) {
            Path file = setup.folder("import").resolve("helhet.db");
            try (SqliteStore store =
                    SqliteStore.open(file, Lists.immutable.of(Migrations.onClassPath("kansli", KansliUnit.class)))) {
                files.takeMaps(store);
                entries = (i < UNTIMED ? new Times() : imports).time(() -> files.takeLedger(store));
            }
            RawInsert raw = new RawInsert(file, TABLES);
            rows = raw.rows();
            raw.into(file.resolveSibling("raw.db"), i < UNTIMED ? new Times() : raws);
        }
        String size = String.format(Locale.ROOT, "%.1f MB of SIE", files.bytes() / 1e6);
        Table table = new Table(
                "IMPORT of the demo ledger (" + size + ", " + entries + " ledger rows; " + rows
                        + " rows stored in all)",
                "",
                "median",
                "min – max",
                "ledger rows/s",
                "stored rows/s");
        row(table, "import sie", imports, entries, rows);
        row(table, "plain JDBC batch, the same rows from memory", raws, entries, rows);
        return table.note(String.format(
                Locale.ROOT,
                "The import takes %.1f times as long as the plain insert.",
                (double) imports.median() / raws.median()));
    }

    private static void row(Table table, String what, Times times, long entries, long rows) {
        double seconds = times.median() / 1e9;
        table.row(
                what,
                Times.text(times.median()),
                times.range(),
                String.format(Locale.ROOT, "%,.0f", entries / seconds),
                String.format(Locale.ROOT, "%,.0f", rows / seconds));
    }
}
