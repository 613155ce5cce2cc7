package se.helhet.unit.kansli.ledger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.FileImport;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.map.MapTable;

/** Takes in which unit an object of the ledger is, as CSV. */
@Component(service = FileImport.class)
public final class LedgerUnitsImport extends MapImport {
    @Activate
    public LedgerUnitsImport(@Reference Store store) {
        super(store, MapTable.LEDGER_UNITS);
    }
}
