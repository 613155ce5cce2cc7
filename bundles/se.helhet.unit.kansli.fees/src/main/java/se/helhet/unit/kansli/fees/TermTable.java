package se.helhet.unit.kansli.fees;

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
import se.helhet.api.figure.Figure;
import se.helhet.api.store.Store;
import se.helhet.api.value.Num;
import se.helhet.unit.kansli.fees.db.tables.records.FeesTermRecord;

/** The terms of the year as they are decided. Nothing when the year has none. */
final class TermTable {
    private static final String UPRATING = "uprating_pct_per_year";
    private static final ImmutableList<String> FIELDS = Lists.immutable.of(
            "unit",
            "basis",
            "amount",
            "unit_of_measure",
            "share_pct",
            UPRATING,
            "payer",
            "part_of",
            "page_section",
            "comment");

    private TermTable() {}

    static ImmutableList<Content> draw(Draw d, Store store) {
        ImmutableList<FeesTermRecord> terms =
                store.read(dsl -> TermRegister.read(dsl, d.period().year()));
        if (terms.isEmpty()) {
            return Lists.immutable.empty();
        }
        boolean raised = terms.anySatisfy(t -> !said(t.getUprating()).isEmpty());
        return Lists.immutable.of(new Grid(
                "terms",
                0,
                d.text("table.terms"),
                "",
                Lists.immutable.of(
                        column(d, "basis", ColumnKind.LABEL),
                        column(d, "unit", ColumnKind.TEXT),
                        column(d, "amount", ColumnKind.NUMBER),
                        column(d, "measure", ColumnKind.TEXT),
                        column(d, "payer", ColumnKind.TEXT)),
                terms.collect(t -> row(d, t)),
                Lists.immutable.empty(),
                new Dataset(
                        "fees", FIELDS.select(f -> raised || !f.equals(UPRATING)), "amount", Lists.immutable.empty())));
    }

    private static Column column(Draw d, String key, ColumnKind kind) {
        return new Column(d.text("head." + key), kind, Lists.immutable.empty());
    }

    private static Row row(Draw d, FeesTermRecord t) {
        boolean whole =
                Decimal.read(t.getRate()).map(n -> n.equals(Num.of(n.round(0)))).orElse(true);
        Figure rate = whole ? TermRegister.RATE : TermRegister.EXACT_RATE;
        return new Row(
                t.getPartOf().isEmpty() ? RowKind.ITEM : RowKind.MEMO,
                Lists.immutable.of(
                        new Cell.Words(t.getBasis()),
                        new Cell.Words(d.codeLabel(ChargeRegister.UNIT, t.getUnit())),
                        new Cell.Number(d.ask(rate.at(TermRegister.TERM, t.getTerm()))),
                        new Cell.Words(measure(d, t)),
                        new Cell.Words(t.getPayer())),
                Lists.immutable.of(
                        new Attribute("unit", t.getUnit()),
                        new Attribute("basis", t.getBasis()),
                        new Attribute("unit_of_measure", t.getMeasure()),
                        new Attribute("share_pct", said(t.getShare())),
                        new Attribute(UPRATING, said(t.getUprating())),
                        new Attribute("payer", t.getPayer()),
                        new Attribute("part_of", t.getPartOf()),
                        new Attribute("comment", t.getComment())));
    }

    /** What stands after the amount: its unit of measure, or the share or uprating that stands in its place. */
    private static String measure(Draw d, FeesTermRecord t) {
        return Lists.mutable
                .of(
                        t.getMeasure(),
                        said(t.getShare()).isEmpty()
                                ? ""
                                : d.text("words.share").replace("{n}", said(t.getShare())),
                        said(t.getUprating()).isEmpty()
                                ? ""
                                : d.text("words.uprating").replace("{n}", said(t.getUprating())))
                .reject(String::isEmpty)
                .makeString(", ");
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
