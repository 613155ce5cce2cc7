package se.helhet.unit.kansli.ledger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.FileImport;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.map.MapTable;

/** Takes in who an object of the counterparty dimension is, as CSV. */
@Component(service = FileImport.class)
public final class CounterpartiesImport extends MapImport {
    @Activate
    public CounterpartiesImport(@Reference Store store) {
        super(store, MapTable.COUNTERPARTIES);
    }
}
