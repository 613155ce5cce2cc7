package se.helhet.core.toy;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.api.value.Uom;

/** A ledger: signed flows per line, balances with opening rows, sums of sums, internal items eliminated. */
@UnitIdentity(id = "ledger", order = 20, fills = Economy.ROLE)
public class LedgerUnit implements Unit {
    public static final Balance B = Balance.BALANCE;
    public static final ImmutableList<String> LINES =
            Lists.immutable.of("income", "cost", "depreciation", "fees", "finance");

    public static final Register LEDGER = Register.of("balance", B)
            .required(B.MONTH, B.UNIT, B.LINE, B.ORE)
            .coded(B.UNIT, Codes.UNITS)
            .coded(B.LINE, LINES.newWith("equity").toArray(new String[0]));

    static Figure flow(String line) {
        return LEDGER.sum(line, B.ORE.neg())
                .on(B.MONTH)
                .where(B.LINE.eq(line).and(B.OPENING.isFalse()))
                .in(Uom.TKR);
    }

    public static final ImmutableList<Figure> FLOWS = LINES.collect(LedgerUnit::flow);
    public static final Figure RESULT = Figure.sum("result", FLOWS.toArray(new Figure[0]));
    public static final Figure EQUITY_OPENING = LEDGER.sum("equity_opening", B.ORE.neg())
            .balance(B.MONTH)
            .where(B.LINE.eq("equity"))
            .in(Uom.TKR);
    public static final Figure EQUITY = Figure.sum("equity", EQUITY_OPENING, RESULT.yearToDate());
    public static final Figure RESULT_EXTERNAL =
            RESULT.where(B.INTERNAL.isFalse()).named("result_external");

    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(LEDGER);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return FLOWS.newWithAll(Lists.immutable.of(RESULT, EQUITY_OPENING, EQUITY, RESULT_EXTERNAL));
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(
                Chapter.of(
                        "income",
                        table("income").rows(FLOWS.toArray(new Figure[0])).total(RESULT),
                        chartByMonth("result", RESULT)),
                Chapter.of("equity", text("equity"), table("equity", LEDGER.dim("unit"), RESULT, EQUITY)));
    }

    @Override
    public ImmutableList<Offer> offers() {
        return Lists.immutable.of(new Offer(RESULT, "unit"), new Offer(EQUITY, ""));
    }
}
