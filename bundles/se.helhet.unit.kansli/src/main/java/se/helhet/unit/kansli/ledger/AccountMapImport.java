package se.helhet.unit.kansli.ledger;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.FileImport;
import se.helhet.api.store.Store;
import se.helhet.unit.kansli.map.MapTable;

/** Takes in the map from accounts to statement lines, as CSV. */
@Component(service = FileImport.class)
public final class AccountMapImport extends MapImport {
    @Activate
    public AccountMapImport(@Reference Store store) {
        super(store, MapTable.ACCOUNT_MAP);
    }
}
