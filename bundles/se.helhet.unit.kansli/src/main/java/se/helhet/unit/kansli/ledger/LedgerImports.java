package se.helhet.unit.kansli.ledger;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;

/** The years of the ledger as imports that can be withdrawn. */
@Component(service = Imports.class)
public final class LedgerImports implements Imports {
    private static final String PREFIX = "sie-";

    private final Store store;

    @Activate
    public LedgerImports(@Reference Store store) {
        this.store = store;
    }

    @Override
    public ImmutableList<Taken> taken() {
        return store.read(Ledger::all)
                .collect(l -> new Taken(
                        PREFIX + l.id(),
                        "bokföring " + l.year(),
                        l.file(),
                        l.importedOn().toString(),
                        "",
                        l.entries()));
    }

    @Override
    public ImmutableList<Finding> findings(String id) {
        return store.read(dsl -> Ledger.all(dsl)
                .select(l -> id.equals(PREFIX + l.id()))
                .flatCollect(l -> LedgerFindings.of(dsl, l.id())));
    }

    @Override
    public ImportReport withdraw(String id, Who who) {
        return store.write(who, writing -> {
            Ledger ledger = Ledger.all(writing.dsl())
                    .detectOptional(l -> id.equals(PREFIX + l.id()))
                    .orElseThrow(() -> new IllegalArgumentException("Ingen inläsning har beteckningen " + id + "."));
            ledger.withdraw(writing);
            return new ImportReport(
                    true,
                    ledger.entries(),
                    "Bokföringen för " + ledger.year() + " ur " + ledger.file() + " är borttagen: " + ledger.entries()
                            + " rader. Kartorna är kvar.",
                    Lists.immutable.empty());
        });
    }
}
