package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_LINE;
import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_PLAN;
import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_RULE;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.figure.Economy;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.budget.plan.Plan;
import se.helhet.unit.kansli.budget.plan.Rule;

/** Makes the plans anew whenever a budget row or a rule has changed; a few hundred rows at most. */
@Component(service = StoreListener.class)
public final class PlanKeeper implements StoreListener {
    private static final ImmutableSet<String> FROM = Sets.immutable.of(BUDGET_LINE.getName(), BUDGET_RULE.getName());
    private static final Who WHO = new Who("helhet", "treårsplanen räknas om");
    private static final ImmutableList<Field<?>> FIELDS = Lists.immutable.of(
            BUDGET_PLAN.BASE,
            BUDGET_PLAN.YEAR,
            BUDGET_PLAN.PLANNED_FOR,
            BUDGET_PLAN.LINE,
            BUDGET_PLAN.UNIT,
            BUDGET_PLAN.STEP,
            BUDGET_PLAN.AMOUNT,
            BUDGET_PLAN.REASON);

    private final Store store;

    @Activate
    public PlanKeeper(@Reference Store store) {
        this.store = store;
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        if (changes.anySatisfy(c -> FROM.contains(c.table()))) {
            store.write(WHO, w -> {
                w.deleteAll(BUDGET_PLAN, DSL.noCondition());
                return w.insertAll(BUDGET_PLAN, FIELDS, rows(w.dsl()));
            });
        }
    }

    private static MutableList<Object[]> rows(DSLContext dsl) {
        MutableList<Object[]> out = Lists.mutable.empty();
        for (int base : RuleRegister.bases(dsl)) {
            ImmutableList<Rule> rules = RuleRegister.read(dsl, base);
            int last = rules.collectInt(Rule::year).max();
            Plan.rows(budget(dsl, base), LineRegister.INCOME_LINE, rules, base, last)
                    .collect(r -> row(base, r), out);
        }
        return out;
    }

    private static Object[] row(int base, Plan.Row r) {
        return new Object[] {
            String.valueOf(base),
            r.year(),
            LocalDate.of(r.year(), 1, 1),
            r.cell().line(),
            r.cell().unit().isEmpty() ? null : r.cell().unit(),
            r.step(),
            r.amount(),
            r.reason()
        };
    }

    private static Map<Plan.Cell, Long> budget(DSLContext dsl, int year) {
        Map<Plan.Cell, Long> out = new TreeMap<>();
        dsl.selectFrom(BUDGET_LINE)
                .where(BUDGET_LINE.YEAR.eq(year), BUDGET_LINE.BASIS.eq(Economy.BUDGET), BUDGET_LINE.LINE.ne("result"))
                .forEach(r -> out.put(new Plan.Cell(r.getLine(), r.getUnit()), r.getAmount()));
        return out;
    }
}
