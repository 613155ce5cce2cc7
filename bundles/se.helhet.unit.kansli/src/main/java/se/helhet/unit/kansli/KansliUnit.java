package se.helhet.unit.kansli;

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
import se.helhet.unit.kansli.statement.Statements;

/** The federation's office: the ledger and the statements made of it. Answers for the federation's economy. */
@Component(service = Unit.class)
@UnitIdentity(id = "kansli", order = 10, fills = "economy")
public final class KansliUnit implements Unit {
    private final Statements statements;

    @Activate
    public KansliUnit(@Reference Store store, @Reference Organisation organisation) {
        statements = new Statements(this, store, organisation);
    }

    @Override
    public ImmutableList<Register> registers() {
        return Statements.REGISTERS;
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Statements.FIGURES;
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return statements.chapters();
    }

    private static Figure figure(String name) {
        return Statements.FIGURES.detect(f -> f.name().equals(name));
    }

    /** What every unit may show of its own economy. */
    @Override
    public ImmutableList<Offer> offers() {
        return Lists.immutable
                .of("income", "cost", "fees", "total_income", "total_cost", "result", "equity")
                .collect(name -> new Offer(figure(name), "unit"))
                .newWith(new Offer(figure("internal"), ""));
    }
}
