package se.helhet.unit.kansli.statement;

import static se.helhet.unit.kansli.statement.Dims.attribute;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.LiveText;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.store.Store;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;

/**
 * A unit's year beside the restated year before it, where a unit has been split off since. The reported year stays as it
 * was in the statement above; it stands here too for a unit that existed then.
 */
final class RestatedIncome {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("scope", "line_no", "line", "year", "basis", "tkr", "is_subtotal", "page_section");

    private final Draw d;
    private final UnitEntry unit;
    private final boolean existed;

    private RestatedIncome(Draw d, UnitEntry unit) {
        this.d = d;
        this.unit = unit;
        this.existed = unit.existsIn(d.period().lastYear().year());
    }

    /** Whether the year before the document's is restated for the unit. */
    static boolean concerns(Draw d, Store store, UnitEntry unit) {
        return Restatement.units(store, d.period().lastYear().year()).contains(unit.id());
    }

    static ImmutableList<Content> draw(Draw d, Store store, UnitEntry unit) {
        if (!concerns(d, store, unit)) {
            return Lists.immutable.empty();
        }
        String reasons = Restatement.reasons(store, d.period().lastYear().year(), unit.id());
        RestatedIncome table = new RestatedIncome(d, unit);
        return table.sentences(reasons).newWith(table.grid());
    }

    private ImmutableList<Content> sentences(String reasons) {
        MutableList<String> keys = Lists.mutable.of("text.restated");
        if (d.value(d.ask(Restatement.MOVED, d.period().lastYear()))
                        .or(Num.ZERO)
                        .signum()
                != 0) {
            keys.add("text.restated.odd");
        }
        return keys.flatCollect(key -> LiveText.paragraphs(
                        d.text(key).replace("{reasons}", reasons.replace("{", "\\{")), d.unit(), d.period()))
                .collect(runs -> (Content) new Content.Paragraph("", runs))
                .toImmutable();
    }

    private Grid grid() {
        Period now = d.period();
        Period before = now.lastYear();
        MutableList<Column> columns = Lists.mutable.of(
                new Column("", ColumnKind.LABEL, Lists.immutable.empty()),
                column(now.toString(), ColumnKind.NUMBER, now, "reported"),
                column(
                        d.text("head.restated").replace("{year}", before.toString()),
                        ColumnKind.PREVIOUS,
                        before,
                        "restated"));
        if (existed) {
            columns.add(column(
                    d.text("head.reported").replace("{year}", before.toString()),
                    ColumnKind.PREVIOUS,
                    before,
                    "reported"));
        }
        return new Grid(
                "restated_" + unit.id(),
                0,
                d.text("table.restated").replace("{unit}", unit.name()).replace("{year}", before.toString()),
                d.text("measure.tkr"),
                columns.toImmutable(),
                Restatement.LINES.collectWithIndex(this::row),
                Lists.immutable.empty(),
                new Dataset(
                        "income-statement-restated", FIELDS, "tkr", Lists.immutable.of(attribute("scope", unit.id()))));
    }

    private static Column column(String head, ColumnKind kind, Period period, String basis) {
        return new Column(head, kind, Lists.immutable.of(attribute("year", period), attribute("basis", basis)));
    }

    private Row row(Restatement.Line line, int index) {
        Period before = d.period().lastYear();
        boolean fee = line.reported() == IncomeFigures.FEES && !unit.feeLabel().isEmpty();
        MutableList<Cell> cells = Lists.mutable.of(
                new Cell.Words(fee ? unit.feeLabel() : d.label(line.reported())),
                new Cell.Number(d.ask(line.reported().at(Dims.UNIT, unit.id()))),
                new Cell.Number(d.ask(line.restated().at(Dims.UNIT, unit.id()), before)));
        if (existed) {
            cells.add(new Cell.Number(d.ask(line.reported().at(Dims.UNIT, unit.id()), before)));
        }
        boolean result = line == Restatement.LINES.getLast();
        boolean sum = Lists.immutable
                .of(IncomeFigures.NET_COST, IncomeFigures.OPERATING_RESULT, IncomeFigures.RESULT_AFTER_FINANCIAL)
                .contains(line.reported());
        return new Row(
                result ? RowKind.TOTAL : sum ? RowKind.SUBTOTAL : RowKind.ITEM,
                cells.toImmutable(),
                Lists.immutable.of(attribute("line_no", index + 1), attribute("is_subtotal", result || sum)));
    }
}
