package se.helhet.api.figure;

import se.helhet.api.value.Uom;

/**
 * Well-known figures of the federation's finances. Units ask for these and never for the unit that keeps the ledger;
 * whichever unit says it {@linkplain se.helhet.api.unit.UnitIdentity#fills() fills} the role {@value #ROLE} answers.
 * Each has the breakdown {@code unit}. Amounts are öre, income and surplus positive.
 */
public final class Economy {
    public static final String ROLE = "economy";
    /**
     * The role of the unit that keeps the plans: it answers for {@code total_income}, {@code total_cost} and
     * {@code result} with a basis, by its figures of the same names sliced by {@link se.helhet.api.value.Ask#BASIS}.
     */
    public static final String PLANNED = ROLE + "!";

    public static final String BUDGET = "budget";
    public static final String FORECAST = "forecast";

    public static final Figure INCOME = Figure.from(ROLE, "income", Uom.TKR);
    public static final Figure COST = Figure.from(ROLE, "cost", Uom.TKR);
    /** What the members pay: fees and co-financing. */
    public static final Figure FEES = Figure.from(ROLE, "fees", Uom.TKR);

    /** All that comes in: income, what the members pay, financial income. */
    public static final Figure TOTAL_INCOME = Figure.from(ROLE, "total_income", Uom.TKR);
    /** All that goes out, negative; with {@link #TOTAL_INCOME} it makes {@link #RESULT}. */
    public static final Figure TOTAL_COST = Figure.from(ROLE, "total_cost", Uom.TKR);

    /**
     * What the units have charged each other: stands in both {@link #TOTAL_INCOME} and {@link #TOTAL_COST} and is taken
     * away from both where the federation is shown as a whole. Not broken down.
     */
    public static final Figure INTERNAL = Figure.from(ROLE, "internal", Uom.TKR);

    public static final Figure RESULT = Figure.from(ROLE, "result", Uom.TKR);
    /** Closing equity. */
    public static final Figure EQUITY = Figure.from(ROLE, "equity", Uom.TKR);

    private Economy() {}
}
