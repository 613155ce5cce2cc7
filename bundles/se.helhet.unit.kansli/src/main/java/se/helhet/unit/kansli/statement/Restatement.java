package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.db.Tables.KANSLI_RESTATEMENT;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.store.Store;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.db.tables.KansliRestatement;
import se.helhet.unit.kansli.map.StatementLine;

/**
 * Comparatives of a year in which a unit was still part of another. Amounts are those of the income statement, costs
 * negative; what one unit gets another gives, so that the whole stays as it was.
 */
final class Restatement {
    private static final KansliRestatement R = KANSLI_RESTATEMENT;

    static final Register RESTATEMENTS = Register.of("restatement", R)
            .required(R.YEAR, R.UNIT, R.LINE, R.AMOUNT, R.REASON)
            .derived(R.BEGINS_ON, r -> LocalDate.of(r.get(R.YEAR), 1, 1))
            .coded(R.UNIT, Codes.UNITS)
            .coded(R.LINE, resultLines())
            .money(R.AMOUNT)
            .rule("year", r -> r.get(R.YEAR) >= 1990 && r.get(R.YEAR) <= 2199);

    private static final Figure INCOME = restated(IncomeFigures.INCOME, StatementLine.INCOME);
    private static final Figure COST = restated(IncomeFigures.COST, StatementLine.COST);
    private static final Figure DEPRECIATION = restated(IncomeFigures.DEPRECIATION, StatementLine.DEPRECIATION);
    private static final Figure NET_COST = Figure.sum("net_cost_restated", INCOME, COST, DEPRECIATION);
    private static final Figure FEES = restated(IncomeFigures.FEES, StatementLine.FEE);
    private static final Figure OPERATING_RESULT = Figure.sum("operating_result_restated", NET_COST, FEES);
    private static final Figure FINANCIAL_INCOME =
            restated(IncomeFigures.FINANCIAL_INCOME, StatementLine.FINANCIAL_INCOME);
    private static final Figure FINANCIAL_COST = restated(IncomeFigures.FINANCIAL_COST, StatementLine.FINANCIAL_COST);
    private static final Figure RESULT_AFTER_FINANCIAL =
            Figure.sum("result_after_financial_restated", OPERATING_RESULT, FINANCIAL_INCOME, FINANCIAL_COST);
    private static final Figure EXTRAORDINARY = restated(IncomeFigures.EXTRAORDINARY, StatementLine.EXTRAORDINARY);
    private static final Figure RESULT = Figure.sum("result_restated", RESULT_AFTER_FINANCIAL, EXTRAORDINARY);

    /** What has been moved between units on all lines together; other than zero when somebody got what nobody gave. */
    static final Figure MOVED =
            RESTATEMENTS.sum("restated", R.AMOUNT).on(R.BEGINS_ON).in(Uom.TKR);

    /** As reported and restated, in the order of the statement. */
    static final ImmutableList<Line> LINES = Lists.immutable.of(
            new Line(IncomeFigures.INCOME, INCOME),
            new Line(IncomeFigures.COST, COST),
            new Line(IncomeFigures.DEPRECIATION, DEPRECIATION),
            new Line(IncomeFigures.NET_COST, NET_COST),
            new Line(IncomeFigures.FEES, FEES),
            new Line(IncomeFigures.OPERATING_RESULT, OPERATING_RESULT),
            new Line(IncomeFigures.FINANCIAL_INCOME, FINANCIAL_INCOME),
            new Line(IncomeFigures.FINANCIAL_COST, FINANCIAL_COST),
            new Line(IncomeFigures.RESULT_AFTER_FINANCIAL, RESULT_AFTER_FINANCIAL),
            new Line(IncomeFigures.EXTRAORDINARY, EXTRAORDINARY),
            new Line(IncomeFigures.RESULT, RESULT));

    static final ImmutableList<Figure> FIGURES = LINES.collect(Line::restated).newWith(MOVED);

    /** One line of the statement. */
    record Line(Figure reported, Figure restated) {}

    private Restatement() {}

    private static Figure restated(Figure flow, StatementLine line) {
        Figure moved = RESTATEMENTS
                .sum(flow.name() + "_moved", R.AMOUNT)
                .on(R.BEGINS_ON)
                .where(R.LINE.eq(line.code()))
                .in(Uom.TKR);
        return Figure.sum(flow.name() + "_restated", flow, moved);
    }

    private static String[] resultLines() {
        return Lists.immutable
                .of(StatementLine.values())
                .select(StatementLine::isResult)
                .collect(StatementLine::code)
                .toArray(new String[0]);
    }

    /** The units whose year is restated, and why. */
    static ImmutableSet<String> units(Store store, int year) {
        return Sets.immutable.withAll(store.read(
                dsl -> dsl.selectDistinct(R.UNIT).from(R).where(R.YEAR.eq(year)).fetch(R.UNIT)));
    }

    /** The reasons given for a unit's year, each once. */
    static String reasons(Store store, int year, String unit) {
        return Lists.immutable
                .withAll(store.read(dsl -> dsl.selectDistinct(R.REASON)
                        .from(R)
                        .where(R.YEAR.eq(year).and(R.UNIT.eq(unit)))
                        .orderBy(R.REASON)
                        .fetch(R.REASON)))
                .makeString(" ");
    }
}
