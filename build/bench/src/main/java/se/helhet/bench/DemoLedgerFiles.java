package se.helhet.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.demo.boras.ledger.DemoLedger;
import se.helhet.unit.kansli.ledger.AccountMapImport;
import se.helhet.unit.kansli.ledger.CounterpartiesImport;
import se.helhet.unit.kansli.ledger.LedgerUnitsImport;
import se.helhet.unit.kansli.ledger.NoteRowsImport;
import se.helhet.unit.kansli.ledger.SieImport;

/** The demo federation's ledger as files, and the doors they go in by. */
final class DemoLedgerFiles {
    static final String ROUND = "arsredovisning-2019";
    private static final Who WHO = new Who("bench", "mätning");

    private final Path folder;
    private final ImmutableList<Path> sie;

    DemoLedgerFiles(Path folder) throws IOException {
        this.folder = folder;
        DemoLedger books = new DemoLedger();
        sie = Lists.immutable.of(
                Files.write(folder.resolve("2018.se"), books.sie(2018)),
                Files.write(folder.resolve("2019.se"), books.sie(2019)));
    }

    long bytes() throws IOException {
        long bytes = 0;
        for (Path file : sie) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** What explains the ledger: needed before it, so that its balances are made as in a real home. */
    void takeMaps(Store store) throws IOException {
        take(new CounterpartiesImport(store), csv("counterparties", DemoLedger.counterparties()));
        take(new LedgerUnitsImport(store), csv("ledger-units", DemoLedger.units()));
        take(new NoteRowsImport(store), csv("note-rows", DemoLedger.noteRows()));
        take(new AccountMapImport(store), csv("account-map", DemoLedger.accountMap()));
    }

    /** Takes in both years; returns how many ledger rows there were. */
    long takeLedger(Store store) {
        return take(new SieImport(store), sie);
    }

    /** Takes in other files than the demo's; returns how many ledger rows there were. */
    long take(Store store, ImmutableList<Path> files) {
        return take(new SieImport(store), files);
    }

    private ImmutableList<Path> csv(String name, String text) throws IOException {
        return Lists.immutable.of(Files.write(folder.resolve(name + ".csv"), text.getBytes(StandardCharsets.UTF_8)));
    }

    private static long take(FileImport door, ImmutableList<Path> files) {
        ImportReport report = door.take(files, WHO);
        if (!report.stored()) {
            throw new IllegalStateException(report.summary() + " " + report.findings());
        }
        return report.rows();
    }
}
