package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_RULE;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Register;
import se.helhet.api.store.Store;
import se.helhet.api.value.Num;
import se.helhet.unit.kansli.budget.db.tables.BudgetRule;
import se.helhet.unit.kansli.budget.plan.Rule;

/** The rules by which a three-year plan follows from the budget of its base year. */
final class RuleRegister {
    private static final BudgetRule R = BUDGET_RULE;

    static final Register RULES = Register.of("rule", R)
            .required(R.BASE, R.YEAR, R.LINE, R.KIND, R.REASON)
            .derived(R.EFFECTIVE_FROM, r -> LocalDate.of(r.get(R.YEAR), 1, 1))
            .coded(
                    R.LINE,
                    LineRegister.INCOME_LINE,
                    LineRegister.STAFF_LINE,
                    LineRegister.OTHER_LINE,
                    LineRegister.SERVICES_LINE)
            .coded(R.UNIT, Codes.UNITS)
            .coded(R.KIND, "index", "one_off", "fixed")
            .money(R.AMOUNT)
            .rule("year", r -> r.get(R.YEAR) >= 1990 && r.get(R.YEAR) <= 2199)
            .rule(
                    "after_base",
                    r -> r.get(R.BASE).matches("[0-9]{4}") && r.get(R.YEAR) > Integer.parseInt(r.get(R.BASE)))
            .rule(
                    "percent",
                    r -> !"index".equals(r.get(R.KIND))
                            || Rule.percent(r.get(R.PERCENT)).isPresent())
            .rule("amount", r -> "index".equals(r.get(R.KIND)) || r.get(R.AMOUNT) != null)
            .planned();

    private RuleRegister() {}

    /** Of one base year, in the order of years. */
    static ImmutableList<Rule> read(DSLContext dsl, int base) {
        return Lists.immutable.withAll(dsl.selectFrom(R)
                .where(R.BASE.eq(String.valueOf(base)))
                .orderBy(R.YEAR, R.ID)
                .fetch(r -> new Rule(
                        r.getYear(),
                        r.getLine(),
                        r.getUnit() == null ? "" : r.getUnit(),
                        Rule.Kind.of(r.getKind()),
                        Rule.percent(r.getPercent()).orElse(Num.ZERO),
                        r.getAmount() == null ? 0 : r.getAmount(),
                        r.getReason())));
    }

    /** The base years there are rules for. */
    static ImmutableList<Integer> bases(DSLContext dsl) {
        return Lists.immutable
                .withAll(dsl.selectDistinct(R.BASE).from(R).orderBy(R.BASE).fetch(R.BASE))
                .collect(Integer::valueOf);
    }

    static ImmutableList<Rule> read(Store store, int base) {
        return store.read(dsl -> read(dsl, base));
    }
}
