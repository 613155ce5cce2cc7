package se.helhet.unit.kansli.fees;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** What the members and others pay: the terms of each year, and the fees that follow. */
@Component(service = Unit.class)
@UnitIdentity(id = "fees", order = 14, within = "kansli")
public final class FeesUnit implements Unit {
    private final Store store;
    private final Organisation organisation;

    @Activate
    public FeesUnit(@Reference Store store, @Reference Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(TermRegister.TERMS, AgreementRegister.AGREEMENTS, ChargeRegister.CHARGES);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable.of(TermRegister.RATE, TermRegister.EXACT_RATE, ChargeRegister.CHARGE);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(
                Chapter.of("fees", d -> TermTable.draw(d, store), d -> ChargeTables.draw(d, store, organisation)));
    }
}
