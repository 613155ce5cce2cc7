package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.Dims.attribute;

import java.util.function.UnaryOperator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.Draw;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.unit.kansli.map.StatementLine;

/**
 * An income statement: the federation's, without internal items and with a fee line for each unit, or a unit's, with
 * them and with its own fee line. Drawn once.
 */
final class IncomeStatement {
    private static final ImmutableList<String> FIELDS = Lists.immutable.of(
            "scope",
            "includes_internal",
            "line_no",
            "line",
            "year",
            "tkr",
            "is_subtotal",
            "note_ref",
            "page_section",
            "reading");

    private final Draw d;
    private final StatementPlan plan;
    private final UnaryOperator<Figure> view;
    private final boolean total;
    private FigureTable table;
    private int number;

    private IncomeStatement(Draw d, StatementPlan plan, String scope, boolean total, UnaryOperator<Figure> view) {
        this.d = d;
        this.plan = plan;
        this.view = view;
        this.total = total;
        this.table = FigureTable.of("income_" + scope)
                .measure(d.text("measure.tkr"))
                .dataset(new Dataset(
                        "income-statement",
                        FIELDS,
                        "tkr",
                        Lists.immutable.of(attribute("scope", scope), attribute("includes_internal", !total))));
    }

    static ImmutableList<Content> total(Draw d, StatementPlan plan) {
        IncomeStatement s = new IncomeStatement(d, plan, "total", true, IncomeFigures::external);
        s.table = s.table.caption(d.text("table.income_total"));
        s.lines(plan.withFees());
        return s.table.draw(d);
    }

    /** Without the comparative column when the unit did not exist the year before. */
    static ImmutableList<Content> unit(Draw d, StatementPlan plan, UnitEntry unit) {
        IncomeStatement s = new IncomeStatement(d, plan, unit.id(), false, f -> f.at(Dims.UNIT, unit.id()));
        s.table = s.table.caption(d.text("table.income_unit").replace("{unit}", unit.name()));
        if (!unit.existsIn(d.period().lastYear().year())) {
            s.table = s.table.columns(Columns.THIS);
        }
        s.lines(plan.withFees().select(u -> u.id().equals(unit.id())));
        return s.table.draw(d);
    }

    private void lines(ImmutableList<UnitEntry> fees) {
        line(RowKind.ITEM, IncomeFigures.INCOME, plan.note(StatementLine.INCOME));
        line(RowKind.ITEM, IncomeFigures.COST, plan.note(StatementLine.COST));
        line(RowKind.ITEM, IncomeFigures.DEPRECIATION, plan.note(StatementLine.DEPRECIATION));
        line(RowKind.SUBTOTAL, IncomeFigures.NET_COST, "");
        for (UnitEntry unit : fees) {
            // A unit's own slice already is the unit's; the total's fee line is the slice that belongs to it.
            Figure fee =
                    total ? view.apply(IncomeFigures.FEES).at(Dims.UNIT, unit.id()) : view.apply(IncomeFigures.FEES);
            row(RowKind.ITEM, fee, unit.feeLabel(), plan.feeNote(unit));
        }
        line(RowKind.SUBTOTAL, IncomeFigures.OPERATING_RESULT, "");
        line(RowKind.ITEM, IncomeFigures.FINANCIAL_INCOME, plan.note(StatementLine.FINANCIAL_INCOME));
        line(RowKind.ITEM, IncomeFigures.FINANCIAL_COST, plan.note(StatementLine.FINANCIAL_COST));
        line(RowKind.SUBTOTAL, IncomeFigures.RESULT_AFTER_FINANCIAL, "");
        line(RowKind.ITEM, IncomeFigures.EXTRAORDINARY, plan.note(StatementLine.EXTRAORDINARY));
        line(RowKind.TOTAL, IncomeFigures.RESULT, "");
    }

    private void line(RowKind kind, Figure figure, String note) {
        row(kind, view.apply(figure), d.label(figure), note);
    }

    private void row(RowKind kind, Figure figure, String label, String note) {
        // Notes are about the federation as a whole, so only its own statement points at them.
        String reference = total ? note : "";
        table = table.row(
                kind,
                figure,
                label,
                reference,
                attribute("line_no", ++number),
                attribute("line", label),
                attribute("is_subtotal", kind != RowKind.ITEM),
                attribute("note_ref", reference));
    }
}
