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

/** The table of one note. */
final class NoteTable {
    private static final ImmutableList<String> FIELDS =
            Lists.immutable.of("note_no", "note_title", "line", "year", "tkr", "is_total", "page_section", "reading");

    private final Draw d;
    private FigureTable table;

    NoteTable(Draw d, int number, String title, String footnote) {
        this.d = d;
        this.table = FigureTable.of("note_" + number)
                .caption(d.text("table.note")
                        .replace("{number}", String.valueOf(number))
                        .replace("{title}", title))
                .measure(d.text("measure.tkr"))
                .source(footnote)
                .dataset(new Dataset(
                        "notes",
                        FIELDS,
                        "tkr",
                        Lists.immutable.of(attribute("note_no", number), attribute("note_title", title))));
    }

    void row(RowKind kind, Figure figure, String label) {
        table = table.row(kind, figure, label, "", attributes(kind, label));
    }

    /** A row that stands only when it has a number. */
    void rowIfAny(Figure figure, String label) {
        table = table.rowIfAny(RowKind.ITEM, figure, label, "", attributes(RowKind.ITEM, label));
    }

    private static Attribute[] attributes(RowKind kind, String label) {
        return new Attribute[] {attribute("line", label), attribute("is_total", kind == RowKind.TOTAL)};
    }

    ImmutableList<Content> draw() {
        return table.draw(d);
    }
}
