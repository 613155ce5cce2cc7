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
import se.helhet.api.organisation.Organisation.UnitEntry;

/** The equity of each unit. */
final class SmallStatements {
    private static final ImmutableList<String> EQUITY_FIELDS =
            Lists.immutable.of("unit", "year", "equity_tkr", "is_total", "page_section", "comment");

    private SmallStatements() {}

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
