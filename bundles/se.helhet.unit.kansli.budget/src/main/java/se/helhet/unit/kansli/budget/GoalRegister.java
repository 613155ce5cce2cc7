package se.helhet.unit.kansli.budget;

import static se.helhet.unit.kansli.budget.db.Tables.BUDGET_GOAL;

import java.time.LocalDate;
import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.kansli.budget.db.tables.BudgetGoal;

/** The financial goals that the board sets for a year. */
final class GoalRegister {
    private static final BudgetGoal G = BUDGET_GOAL;

    static final Register GOALS = Register.of("goal", G)
            .required(G.YEAR, G.NO, G.GOAL, G.MEASURE, G.COMPARATOR, G.TARGET, G.UNIT)
            .derived(G.PLANNED_FOR, r -> LocalDate.of(r.get(G.YEAR), 1, 1))
            .coded(G.COMPARATOR, ">=", "<=", "=")
            .rule("year", r -> r.get(G.YEAR) >= 1990 && r.get(G.YEAR) <= 2199)
            .rule("target", r -> r.get(G.TARGET).matches("-?[0-9]+([.,][0-9]+)?"))
            .planned();

    static final Figure SET = GOALS.count("financial_goals").on(G.PLANNED_FOR);

    private GoalRegister() {}

    static Chapter chapter(Blocks blocks) {
        return Chapter.of(
                "financial_goals",
                blocks.list("financial_goals", SET, G.GOAL, G.COMPARATOR, G.TARGET, G.UNIT)
                        .orderBy(G.NO)
                        .dataset(
                                "financial-goals",
                                "no",
                                "goal",
                                "measure",
                                "comparator",
                                "target",
                                "unit",
                                "page_section"));
    }
}
