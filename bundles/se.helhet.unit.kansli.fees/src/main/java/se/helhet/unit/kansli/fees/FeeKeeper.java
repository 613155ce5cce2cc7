package se.helhet.unit.kansli.fees;

import static se.helhet.unit.kansli.fees.db.Tables.FEES_AGREEMENT;
import static se.helhet.unit.kansli.fees.db.Tables.FEES_CHARGE;
import static se.helhet.unit.kansli.fees.db.Tables.FEES_TERM;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.fees.reckoning.Fees;

/** Reckons the fees anew whenever a term, an agreement or the organisation has changed; some hundred rows at most. */
@Component(service = StoreListener.class)
public final class FeeKeeper implements StoreListener {
    private static final Who WHO = new Who("helhet", "avgifterna räknas om");
    private static final ImmutableList<Field<?>> FIELDS = Lists.immutable.of(
            FEES_CHARGE.YEAR,
            FEES_CHARGE.CHARGED_FOR,
            FEES_CHARGE.UNIT,
            FEES_CHARGE.TERM,
            FEES_CHARGE.PARTY,
            FEES_CHARGE.AMOUNT);

    private final Store store;
    private final Organisation organisation;

    @Activate
    public FeeKeeper(@Reference Store store, @Reference Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        if (changes.anySatisfy(FeeKeeper::matters)) {
            ImmutableList<Integer> years = store.read(TermRegister::years);
            YearTerms terms = new YearTerms(organisation);
            store.write(WHO, w -> {
                w.deleteAll(FEES_CHARGE, DSL.noCondition());
                return w.insertAll(FEES_CHARGE, FIELDS, rows(w.dsl(), terms, years));
            });
        }
    }

    /** Members, inhabitants and who takes part in what are the core's tables; which of them is its own business. */
    private static boolean matters(RowChange change) {
        return change.table().equals(FEES_TERM.getName())
                || change.table().equals(FEES_AGREEMENT.getName())
                || change.table().startsWith("core_p");
    }

    private static MutableList<Object[]> rows(DSLContext dsl, YearTerms terms, ImmutableList<Integer> years) {
        MutableList<Object[]> out = Lists.mutable.empty();
        for (int year : years) {
            for (Fees.Charge c : Fees.of(terms.basis(dsl, year))) {
                out.add(new Object[] {year, LocalDate.of(year, 1, 1), c.unit(), c.term(), c.party(), c.amount()});
            }
        }
        return out;
    }
}
