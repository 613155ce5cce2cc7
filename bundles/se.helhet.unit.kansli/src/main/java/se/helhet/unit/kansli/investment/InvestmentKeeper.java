package se.helhet.unit.kansli.investment;

import static se.helhet.unit.kansli.db.Tables.KANSLI_IMPORT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT_STATE;
import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT_USE;
import static se.helhet.unit.kansli.db.Tables.KANSLI_MAP_ROW;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;

/** Makes the state of all projects anew when a decision, a use, a ledger or the account map has changed. */
@Component(service = StoreListener.class)
public final class InvestmentKeeper implements StoreListener {
    private static final ImmutableSet<String> FROM = Sets.immutable.of(
            KANSLI_INVESTMENT.getName(),
            KANSLI_INVESTMENT_USE.getName(),
            KANSLI_IMPORT.getName(),
            KANSLI_MAP_ROW.getName());
    private static final Who WHO = new Who("helhet", "investeringarna räknas om");
    private static final ImmutableList<Field<?>> FIELDS = Lists.immutable.of(
            KANSLI_INVESTMENT_STATE.ID,
            KANSLI_INVESTMENT_STATE.MONTH,
            KANSLI_INVESTMENT_STATE.CLOSES_ON,
            KANSLI_INVESTMENT_STATE.PROJECT,
            KANSLI_INVESTMENT_STATE.UNIT,
            KANSLI_INVESTMENT_STATE.KIND,
            KANSLI_INVESTMENT_STATE.ORE);

    private final Store store;

    @Activate
    public InvestmentKeeper(@Reference Store store) {
        this.store = store;
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        // Without projects there is nothing to keep, and no ledger has to be gone through.
        if (changes.anySatisfy(c -> FROM.contains(c.table()))
                && store.read(dsl -> dsl.fetchExists(KANSLI_INVESTMENT) || dsl.fetchExists(KANSLI_INVESTMENT_STATE))) {
            store.write(WHO, w -> {
                w.deleteAll(KANSLI_INVESTMENT_STATE, DSL.noCondition());
                return w.insertAll(
                        KANSLI_INVESTMENT_STATE,
                        FIELDS,
                        InvestmentState.read(w.dsl()).rows());
            });
        }
    }
}
