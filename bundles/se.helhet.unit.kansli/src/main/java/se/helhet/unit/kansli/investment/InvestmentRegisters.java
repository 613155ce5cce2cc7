package se.helhet.unit.kansli.investment;

import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT;
import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT_STATE;
import static se.helhet.unit.kansli.db.Tables.KANSLI_INVESTMENT_USE;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.db.tables.KansliInvestment;
import se.helhet.unit.kansli.db.tables.KansliInvestmentState;
import se.helhet.unit.kansli.db.tables.KansliInvestmentUse;

/** What is decided, what is used, and the figures over both. */
public final class InvestmentRegisters {
    static final String DECIDED_KIND = "decided";
    static final String USED_KIND = "used";

    private static final KansliInvestment I = KANSLI_INVESTMENT;
    private static final KansliInvestmentUse U = KANSLI_INVESTMENT_USE;
    private static final KansliInvestmentState S = KANSLI_INVESTMENT_STATE;

    /** A row is a decision; a project that is given more has several. {@code project} is the ledger's object. */
    static final Register DECISIONS = Register.of("investment", I)
            .required(I.PROJECT, I.NAME, I.UNIT, I.DECIDED_ON, I.AMOUNT)
            .coded(I.UNIT, Codes.UNITS)
            .money(I.AMOUNT)
            .rule(
                    "finished",
                    r -> r.get(I.FINISHED_ON) == null || !r.get(I.FINISHED_ON).isBefore(r.get(I.DECIDED_ON)));

    static final Register USES = Register.of("investment_use", U)
            .required(U.USED_ON, U.PROJECT, U.AMOUNT)
            .money(U.AMOUNT);

    static final Register STATE = Register.of("investment_state", S)
            .coded(S.PROJECT, Codes.OPEN)
            .coded(S.UNIT, Codes.UNITS)
            .reckoned();

    static final Dim PROJECT = STATE.dim(S.PROJECT);

    /** Decided for the projects that were not finished before the year. */
    static final Figure DECIDED = standing("investment_decided", DECIDED_KIND);

    /** Used of them so far, earlier years included. */
    static final Figure USED_SO_FAR = standing("investment_used_so_far", USED_KIND);

    static final Figure LEFT = Figure.difference("investment_left", DECIDED, USED_SO_FAR);

    /** Used within the period. */
    static final Figure USED = STATE.sum("investment_used", S.ORE)
            .on(S.MONTH)
            .where(S.KIND.eq(USED_KIND))
            .in(Uom.TKR);

    public static final ImmutableList<Register> ALL = Lists.immutable.of(DECISIONS, USES, STATE);
    public static final ImmutableList<Figure> FIGURES = Lists.immutable.of(DECIDED, USED_SO_FAR, LEFT, USED);

    private InvestmentRegisters() {}

    private static Figure standing(String name, String kind) {
        return STATE.sum(name, S.ORE)
                .openAt(S.MONTH, S.CLOSES_ON)
                .where(S.KIND.eq(kind))
                .in(Uom.TKR);
    }
}
