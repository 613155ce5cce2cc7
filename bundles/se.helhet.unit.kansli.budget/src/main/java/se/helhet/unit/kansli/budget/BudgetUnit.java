package se.helhet.unit.kansli.budget;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Draw;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** The federation's plans: budget and forecast for each unit, and the three-year plan that rules make of the budget. */
@Component(service = Unit.class)
@UnitIdentity(id = "budget", order = 12, fills = Economy.PLANNED, within = "kansli")
public final class BudgetUnit implements Unit {
    private final Store store;
    private final Organisation organisation;

    @Activate
    public BudgetUnit(@Reference Store store, @Reference Organisation organisation) {
        this.store = store;
        this.organisation = organisation;
    }

    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                LineRegister.LINES,
                ChangeRegister.CHANGES,
                CommentRegister.COMMENTS,
                StatementRegister.STATEMENTS,
                GoalRegister.GOALS,
                RuleRegister.RULES,
                PlanRegister.PLANS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return LineRegister.FIGURES
                .newWithAll(ChangeRegister.FIGURES)
                .newWithAll(PlanRegister.FIGURES)
                .newWith(StatementRegister.MADE)
                .newWith(GoalRegister.SET);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        Comments comments = Comments.read(store);
        ImmutableList<Organisation.UnitEntry> units = organisation.units();
        return Lists.immutable
                .of(Chapter.of("total", d -> UnitBudget.total(d)))
                .newWithAll(units.collect(u -> Chapter.of("unit_" + u.id(), d -> UnitBudget.of(d, u, comments))
                        .titled(d -> u.name())))
                .newWith(Chapter.of("plan", d -> PlanTable.draw(d, store)))
                .newWith(Chapter.of(
                        "variance",
                        d -> Variance.draw(d, planned(d, units), comments),
                        d -> VarianceChart.draw(d, planned(d, units)),
                        Statements::draw))
                .newWith(GoalRegister.chapter(this))
                .newWith(Chapter.of("operating", d -> Operating.draw(d, planned(d, units), comments)));
    }

    private ImmutableList<Organisation.UnitEntry> planned(Draw d, ImmutableList<Organisation.UnitEntry> units) {
        return units.select(u -> LineRegister.planned(store, d.period().year(), u.id()));
    }

    /** What every unit may show of its own budget and forecast. */
    @Override
    public ImmutableList<Offer> offers() {
        String basis = LineRegister.BASIS.name();
        return LineRegister.OFFERED.flatCollect(f -> Lists.immutable.of(
                new Offer(f, LineRegister.UNIT.name()),
                new Offer(f, basis),
                new Offer(f, LineRegister.UNIT.name() + "," + basis)));
    }
}
