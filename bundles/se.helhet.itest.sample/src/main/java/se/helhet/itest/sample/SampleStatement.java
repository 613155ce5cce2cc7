package se.helhet.itest.sample;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Run;

/** The income statement as printed for 2019 and 2018, with notes, subtotals and a total. */
final class SampleStatement {
    private final SampleNumbers numbers;
    private final MutableList<Content.Row> rows = Lists.mutable.empty();

    private SampleStatement(SampleNumbers numbers) {
        this.numbers = numbers;
    }

    static Content.Grid income(SampleNumbers numbers) {
        SampleStatement s = new SampleStatement(numbers);
        s.row(RowKind.ITEM, "income", "Verksamhetens intäkter", "1", 32_915, 38_913);
        s.row(RowKind.ITEM, "cost", "Verksamhetens kostnader", "2", -62_212, -64_199);
        s.row(RowKind.ITEM, "depreciation", "Avskrivningar", "", -325, -311);
        s.row(RowKind.SUBTOTAL, "net_cost", "Verksamhetens nettokostnader", "", -29_622, -25_597);
        s.row(RowKind.ITEM, "grant", "Förbundsbidrag, kansli", "3", 15_521, 15_893);
        s.row(RowKind.ITEM, "fee_navet", "Medlemsavgifter, Navet", "4", 7_487, 7_305);
        s.row(RowKind.ITEM, "fee_mc", "Medlemsavgifter, Medarbetarcentrum", "5", 2_367, 2_310);
        s.row(RowKind.ITEM, "fee_narvard", "Medfinansiering, Närvårdssamverkan", "6", 2_564, 2_280);
        s.row(RowKind.ITEM, "fee_brb", "Medfinansiering, BRB", "7", 1_300, 0);
        s.row(RowKind.SUBTOTAL, "operating", "Verksamhetens resultat", "", -383, 2_191);
        s.row(RowKind.ITEM, "fin_income", "Finansiella intäkter", "", 0, 2);
        s.row(RowKind.ITEM, "fin_cost", "Finansiella kostnader", "8", -483, -1_377);
        s.row(RowKind.SUBTOTAL, "after_fin", "Resultat efter finansiella poster", "", -866, 816);
        s.row(RowKind.ITEM, "extraordinary", "Extraordinära poster", "", 0, 0);
        s.row(RowKind.TOTAL, "result", "Årets resultat", "", -866, 816);
        return new Content.Grid(
                "income_statement",
                4,
                "Resultaträkning",
                "tusen kronor",
                Lists.immutable.of(
                        column("", ColumnKind.LABEL, ""),
                        column("Not", ColumnKind.NOTE, ""),
                        column("2019", ColumnKind.NUMBER, "2019"),
                        column("2018", ColumnKind.PREVIOUS, "2018")),
                s.rows.toImmutable(),
                Lists.immutable.of(new Run.Words("Källa: huvudbok 2019, inläst 2020-01-31.")),
                new Dataset(
                        "income-statement",
                        Lists.immutable.of("statement", "line_no", "line", "year", "tkr"),
                        "tkr",
                        Lists.immutable.of(new Attribute("statement", "federation"))));
    }

    private static Column column(String head, ColumnKind kind, String year) {
        ImmutableList<Attribute> attributes =
                year.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(new Attribute("year", year));
        return new Column(head, kind, attributes);
    }

    private void row(RowKind kind, String figure, String label, String note, long now, long before) {
        rows.add(new Content.Row(
                kind,
                Lists.immutable.of(
                        new Cell.Words(label),
                        new Cell.Words(note),
                        new Cell.Number(numbers.tkr("kansli." + figure + "@2019", now)),
                        new Cell.Number(numbers.tkr("kansli." + figure + "@2018", before))),
                Lists.immutable.of(
                        new Attribute("line_no", Integer.toString(rows.size() + 1)), new Attribute("line", label))));
    }
}
