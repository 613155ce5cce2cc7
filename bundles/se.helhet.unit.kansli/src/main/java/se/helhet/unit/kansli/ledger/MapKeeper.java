package se.helhet.unit.kansli.ledger;

import static se.helhet.unit.kansli.db.Tables.KANSLI_BALANCE;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;

/** Makes the balances anew when someone has changed a row of the account map by hand. */
@Component(service = StoreListener.class)
public final class MapKeeper implements StoreListener {
    private static final Who WHO = new Who("helhet", "saldona räknas om efter kontoplanskartan");

    private final Store store;

    @Activate
    public MapKeeper(@Reference Store store) {
        this.store = store;
    }

    /** An import of a whole map has made them already, in its own transaction. */
    @Override
    public void changed(ImmutableList<RowChange> changes) {
        boolean map = changes.anySatisfy(c -> c.table().equals(KANSLI_MAP_ROW.getName()));
        boolean balances = changes.anySatisfy(c -> c.table().equals(KANSLI_BALANCE.getName()));
        if (map && !balances) {
            store.write(WHO, w -> Balances.rebuild(w, Ledger.all(w.dsl())));
        }
    }
}
