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
import se.helhet.unit.kansli.map.StatementLine;

/** The balance sheet. A sum stands above the lines it is made of. Drawn once. */
final class BalanceSheet {
    private static final ImmutableList<String> FIELDS = Lists.immutable.of(
            "side", "group", "line", "note", "year", "tkr", "is_total", "is_memo", "page_section", "reading");

    private final Draw d;
    private final StatementPlan plan;
    private FigureTable table;
    private String side;
    private String group;

    private BalanceSheet(Draw d, StatementPlan plan) {
        this.d = d;
        this.plan = plan;
        this.table = FigureTable.of("balance_sheet")
                .measure(d.text("measure.tkr"))
                .dataset(new Dataset("balance-sheet", FIELDS, "tkr", Lists.immutable.empty()));
    }

    static ImmutableList<Content> draw(Draw d, StatementPlan plan) {
        BalanceSheet sheet = new BalanceSheet(d, plan);
        sheet.assets();
        sheet.equityAndDebts();
        return sheet.table.draw(d);
    }

    private void assets() {
        side = "assets";
        table = table.group(d.text("group.assets"));
        sum(BalanceFigures.FIXED_ASSETS);
        group(d.text("group.tangible"));
        line(BalanceFigures.EQUIPMENT, StatementLine.EQUIPMENT);
        group(d.text("group.financial"));
        line(BalanceFigures.SECURITIES, StatementLine.SECURITIES);
        table = table.rowIfAny(
                RowKind.ITEM,
                BalanceFigures.LONG_RECEIVABLE,
                label(BalanceFigures.LONG_RECEIVABLE, StatementLine.LONG_RECEIVABLE),
                plan.note(StatementLine.LONG_RECEIVABLE),
                attributes(
                        label(BalanceFigures.LONG_RECEIVABLE, StatementLine.LONG_RECEIVABLE),
                        plan.note(StatementLine.LONG_RECEIVABLE),
                        RowKind.ITEM));
        sum(BalanceFigures.CURRENT_ASSETS);
        group = label(BalanceFigures.INVENTORY, StatementLine.INVENTORY);
        line(BalanceFigures.INVENTORY, StatementLine.INVENTORY);
        sum(BalanceFigures.RECEIVABLES);
        line(BalanceFigures.CUSTOMERS, StatementLine.CUSTOMERS);
        line(BalanceFigures.GROUP_ACCOUNT, StatementLine.GROUP_ACCOUNT);
        line(BalanceFigures.OTHER_RECEIVABLES, StatementLine.OTHER_RECEIVABLES);
        line(BalanceFigures.ACCRUED_INCOME, StatementLine.ACCRUED_INCOME);
        group = label(BalanceFigures.CASH, StatementLine.CASH);
        line(BalanceFigures.CASH, StatementLine.CASH);
        total(BalanceFigures.ASSETS);
    }

    private void equityAndDebts() {
        side = "equity_liabilities";
        table = table.group(d.text("group.equity_and_debts"));
        group = d.label(BalanceFigures.EQUITY);
        row(RowKind.SUBTOTAL, BalanceFigures.EQUITY, group, plan.note(StatementLine.EQUITY));
        row(RowKind.MEMO, BalanceFigures.RESULT_SO_FAR, d.text("row.of_which_result"), "");
        sum(BalanceFigures.PROVISIONS);
        line(BalanceFigures.PROVISION_PENSION, StatementLine.PROVISION_PENSION);
        line(BalanceFigures.PROVISION_OTHER, StatementLine.PROVISION_OTHER);
        sum(BalanceFigures.DEBTS);
        line(BalanceFigures.LONG_DEBT, StatementLine.LONG_DEBT);
        line(BalanceFigures.SHORT_DEBT, StatementLine.SHORT_DEBT);
        total(BalanceFigures.EQUITY_AND_DEBTS);
    }

    private void group(String label) {
        group = label;
        table = table.group(label);
    }

    /** A sum opens the group that is named after it. */
    private void sum(Figure figure) {
        group = d.label(figure);
        row(RowKind.SUBTOTAL, figure, group, "");
    }

    private void total(Figure figure) {
        group = d.label(figure);
        row(RowKind.TOTAL, figure, group, "");
    }

    private void line(Figure figure, StatementLine line) {
        row(RowKind.ITEM, figure, label(figure, line), plan.note(line));
    }

    private String label(Figure figure, StatementLine line) {
        return plan.lineLabel(line).orElseGet(() -> d.label(figure));
    }

    private void row(RowKind kind, Figure figure, String label, String note) {
        table = table.row(kind, figure, label, note, attributes(label, note, kind));
    }

    private Attribute[] attributes(String label, String note, RowKind kind) {
        return new Attribute[] {
            attribute("side", side),
            attribute("group", group),
            attribute("line", label),
            attribute("note", note),
            attribute("is_total", kind == RowKind.SUBTOTAL || kind == RowKind.TOTAL),
            attribute("is_memo", kind == RowKind.MEMO)
        };
    }
}
