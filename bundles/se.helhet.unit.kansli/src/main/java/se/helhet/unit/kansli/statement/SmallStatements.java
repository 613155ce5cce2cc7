package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.Dims.attribute;

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

/** The balanced-budget statement and the equity of each unit. */
final class SmallStatements {
    private static final ImmutableList<String> REQUIREMENT_FIELDS =
            Lists.immutable.of("line_no", "line", "year", "tkr", "is_total", "page_section", "reading");
    private static final ImmutableList<String> EQUITY_FIELDS =
            Lists.immutable.of("unit", "year", "equity_tkr", "is_total", "page_section", "comment");

    private SmallStatements() {}

    static ImmutableList<Content> balanceRequirement(Draw d) {
        FigureTable table = FigureTable.of("balance_requirement")
                .columns(Columns.THIS)
                .measure(d.text("measure.tkr"))
                .dataset(new Dataset("balance-requirement", REQUIREMENT_FIELDS, "tkr", Lists.immutable.empty()));
        table = requirement(
                d, table, 1, RowKind.ITEM, IncomeFigures.external(IncomeFigures.RESULT), "row.stated_result");
        table = requirement(d, table, 2, RowKind.ITEM, OtherFigures.ADJUSTMENTS, "row.adjustments");
        table = requirement(d, table, 3, RowKind.TOTAL, OtherFigures.REQUIREMENT, "row.requirement");
        return table.draw(d);
    }

    private static FigureTable requirement(
            Draw d, FigureTable table, int no, RowKind kind, Figure figure, String label) {
        return table.row(
                kind,
                figure,
                d.text(label),
                "",
                attribute("line_no", no),
                attribute("line", d.text(label)),
                attribute("is_total", kind == RowKind.TOTAL));
    }

    /** Units without equity of their own are left out. */
    static ImmutableList<Content> equity(Draw d, StatementPlan plan) {
        FigureTable table = FigureTable.of("equity")
                .columns(Columns.THIS)
                .measure(d.text("measure.tkr"))
                .dataset(new Dataset("equity-by-unit", EQUITY_FIELDS, "equity_tkr", Lists.immutable.empty()));
        for (UnitEntry unit : plan.byNote().select(u -> u.existsIn(d.period().year()))) {
            table = table.rowIfAny(
                    RowKind.ITEM,
                    BalanceFigures.EQUITY.at(Dims.UNIT, unit.id()),
                    unit.name(),
                    "",
                    attribute("unit", unit.id()),
                    attribute("is_total", false));
        }
        return table.row(
                        RowKind.TOTAL,
                        BalanceFigures.EQUITY,
                        d.text("row.sum"),
                        "",
                        attribute("unit", "total"),
                        attribute("is_total", true))
                .draw(d);
    }
}
