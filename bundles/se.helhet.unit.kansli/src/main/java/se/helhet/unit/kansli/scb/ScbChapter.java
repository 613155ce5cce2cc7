package se.helhet.unit.kansli.scb;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.store.Store;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;

/** The same table as a chapter with the open-data file {@code scb}; an outline of one's own places it. */
public final class ScbChapter {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("section", "row", "label", "accounts", "year", "tkr");

    private ScbChapter() {}

    /** Nothing when the year has no ledger. */
    public static ImmutableList<Content> draw(Draw d, Store store) {
        ImmutableList<ScbTable.Row> rows =
                store.read(dsl -> ScbTable.of(dsl, d.period().year())).rows();
        if (rows.isEmpty()) {
            return Lists.immutable.empty();
        }
        return Lists.immutable.of(new Grid(
                "scb",
                0,
                d.text("table.scb"),
                d.text("measure.tkr"),
                Lists.immutable.of(
                        new Column("", ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column(d.text("head.accounts"), ColumnKind.TEXT, Lists.immutable.empty()),
                        new Column(d.period().toString(), ColumnKind.NUMBER, Lists.immutable.empty())),
                rows.collect(r -> row(d, r)),
                Lists.immutable.empty(),
                new Dataset(
                        "scb",
                        FIELDS,
                        "",
                        Lists.immutable.of(new Attribute("year", d.period().toString())))));
    }

    private static Row row(Draw d, ScbTable.Row r) {
        return new Row(
                RowKind.ITEM,
                Lists.immutable.of(
                        new Cell.Words(r.row() + " " + r.label()),
                        new Cell.Words(r.accounts()),
                        new Cell.Words(Uom.TKR.print(Num.of(r.ore()), d.locale()))),
                Lists.immutable.of(
                        new Attribute("section", r.section()),
                        new Attribute("row", r.row()),
                        new Attribute("label", r.label()),
                        new Attribute("accounts", r.accounts()),
                        new Attribute("tkr", Uom.TKR.plain(Num.of(r.ore())))));
    }
}
