package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.Dims.attribute;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Figure;

/** The cash flow statement, indirect method. Drawn once. */
final class CashFlowStatement {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("section", "line_no", "line", "year", "tkr", "is_total", "page_section", "reading");

    private final Draw d;
    private FigureTable table;
    private String section;
    private int number;

    private CashFlowStatement(Draw d) {
        this.d = d;
        this.table = FigureTable.of("cash_flow")
                .measure(d.text("measure.tkr"))
                .dataset(new Dataset("cash-flow", FIELDS, "tkr", Lists.immutable.empty()));
    }

    static ImmutableList<Content> draw(Draw d) {
        CashFlowStatement s = new CashFlowStatement(d);
        s.section("operating");
        s.line(RowKind.ITEM, CashFlowFigures.RESULT);
        s.extraordinary();
        s.line(RowKind.ITEM, CashFlowFigures.DEPRECIATION);
        s.line(RowKind.ITEM, CashFlowFigures.PROVISIONS);
        s.line(RowKind.SUBTOTAL, CashFlowFigures.BEFORE_WORKING_CAPITAL);
        s.line(RowKind.ITEM, CashFlowFigures.RECEIVABLES);
        s.line(RowKind.ITEM, CashFlowFigures.SHORT_DEBT);
        s.line(RowKind.SUBTOTAL, CashFlowFigures.OPERATING);
        s.section("investing");
        s.line(RowKind.ITEM, CashFlowFigures.INVESTMENTS);
        s.section("financing");
        s.line(RowKind.ITEM, CashFlowFigures.LONG_DEBT);
        s.line(RowKind.ITEM, CashFlowFigures.LONG_RECEIVABLE);
        s.line(RowKind.SUBTOTAL, CashFlowFigures.FINANCING);
        s.section("year");
        s.line(RowKind.TOTAL, CashFlowFigures.YEAR);
        s.section("liquid");
        s.line(RowKind.ITEM, CashFlowFigures.LIQUID_OPENING);
        s.line(RowKind.ITEM, CashFlowFigures.LIQUID_CLOSING);
        s.line(RowKind.TOTAL, CashFlowFigures.LIQUID_CHANGE);
        return s.table.draw(d);
    }

    private void section(String key) {
        section = d.text("section." + key);
        table = table.group(section);
    }

    /** Such items are rare; the line stands only in years that have them, and takes no number from the others. */
    private void extraordinary() {
        String label = d.label(CashFlowFigures.EXTRAORDINARY);
        table = table.rowIfAny(
                RowKind.ITEM, CashFlowFigures.EXTRAORDINARY, label, "", attributes("1b", label, RowKind.ITEM));
    }

    private void line(RowKind kind, Figure figure) {
        String label = d.label(figure);
        table = table.row(kind, figure, label, "", attributes(String.valueOf(++number), label, kind));
    }

    private Attribute[] attributes(String no, String label, RowKind kind) {
        return new Attribute[] {
            attribute("section", section),
            attribute("line_no", no),
            attribute("line", label),
            attribute("is_total", kind != RowKind.ITEM)
        };
    }
}
