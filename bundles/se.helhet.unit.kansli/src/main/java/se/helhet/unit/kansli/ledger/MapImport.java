package se.helhet.unit.kansli.ledger;

import java.nio.file.Path;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.map.MapTable;

/** Replaces one of the tables that say what the ledger means, and makes the balances of all years anew. */
abstract class MapImport implements FileImport {
    private final Store store;
    private final MapTable table;

    MapImport(Store store, MapTable table) {
        this.store = store;
        this.table = table;
    }

    @Override
    public String kind() {
        return table.kind();
    }

    @Override
    public ImportReport take(ImmutableList<Path> files, Who who) {
        if (files.isEmpty()) {
            return ImportReport.refused("Ingen fil angavs, så inget lästes in.");
        }
        MutableList<Finding> findings = Lists.mutable.empty();
        ImmutableList<Object[]> rows = files.flatCollect(f -> table.read(f, findings));
        if (findings.notEmpty()) {
            return new ImportReport(false, 0, table.title() + " lästes inte in.", findings.toImmutable());
        }
        return store(rows, files.collect(f -> f.getFileName().toString()).makeString(", "), who);
    }

    final ImportReport store(ImmutableList<Object[]> rows, String from, Who who) {
        ImmutableList<Finding> mapped = store.write(who, w -> {
            w.deleteAll(table.table(), table.replacedBy(rows));
            w.insertAll(table.table(), table.fields(), rows);
            return Balances.rebuild(w, Ledger.all(w.dsl()));
        });
        return new ImportReport(
                true, rows.size(), table.title() + " har ersatts: " + rows.size() + " rader ur " + from + ".", mapped);
    }
}
