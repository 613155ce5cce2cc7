package se.helhet.core.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.importing.FieldShape;
import se.helhet.api.importing.FieldShape.Choice;
import se.helhet.api.importing.FieldShape.Kind;
import se.helhet.core.table.Cell;

/** A workbook to fill in: a sheet for the rows, one that says what each column takes, and one with what can be chosen. */
public final class TemplateBook {
    /** So many rows of a column offer their choices. */
    private static final int OFFERED = 5_000;

    private static final String GUIDE = "Så fyller du i";
    private static final String CHOICES = "Val";

    private final Workbook book;

    private TemplateBook(OutputStream out) {
        this.book = new Workbook(out, "Helhet", null);
    }

    /**
     * @param lines the head and the example row
     */
    public static void write(
            OutputStream out, String title, ImmutableList<FieldShape> fields, ImmutableList<List<Cell>> lines) {
        TemplateBook template = new TemplateBook(out);
        template.write(title, fields, lines);
        try {
            template.book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String title, ImmutableList<FieldShape> fields, ImmutableList<List<Cell>> lines) {
        Worksheet rows = book.newWorksheet(SheetNames.proper(title));
        lines.forEachWithIndex((line, row) -> {
            for (int at = 0; at < line.size(); at++) {
                ExcelFile.put(rows, row, at, line.get(at));
            }
        });
        for (int at = 0; at < lines.getFirst().size(); at++) {
            rows.style(0, at).bold().fillColor("E8ECEF").wrapText(true).set();
            rows.style(1, at).italic().fontColor("6B7680").set();
            rows.width(
                    at,
                    Math.min(60, Math.max(14, lines.getFirst().get(at).text().length() + 4)));
        }
        rows.freezePane(0, 1);
        guide(fields);
        choices(fields, rows);
    }

    private void guide(ImmutableList<FieldShape> fields) {
        Worksheet guide = book.newWorksheet(GUIDE);
        line(guide, 0, "Kolumn", "Namn i filer", "Måste fyllas i", "Skriv", "Välj bland");
        guide.range(0, 0, 0, 4).style().bold().fillColor("E8ECEF").set();
        for (int i = 0; i < fields.size(); i++) {
            FieldShape f = fields.get(i);
            line(
                    guide,
                    i + 1,
                    f.label(),
                    f.name(),
                    f.required() ? "ja" : "nej",
                    f.takes(),
                    f.choices().collect(Choice::label).makeString(", "));
            guide.style(i + 1, 4).wrapText(true).set();
        }
        guide.width(0, 30);
        guide.width(1, 22);
        guide.width(2, 14);
        guide.width(3, 44);
        guide.width(4, 80);
        guide.freezePane(0, 1);
    }

    private void choices(ImmutableList<FieldShape> fields, Worksheet rows) {
        ImmutableList<FieldShape> chosen = fields.select(f -> f.choices().notEmpty() || f.kind() == Kind.YES_NO);
        if (chosen.isEmpty()) {
            return;
        }
        Worksheet choices = book.newWorksheet(CHOICES);
        chosen.forEachWithIndex((field, at) -> {
            ImmutableList<String> labels = field.kind() == Kind.YES_NO
                    ? Lists.immutable.of("ja", "nej")
                    : field.choices().collect(Choice::label);
            choices.inlineString(0, at, Escapes.write(field.label()));
            choices.style(0, at).bold().set();
            choices.width(at, 30);
            labels.forEachWithIndex((label, row) -> choices.inlineString(row + 1, at, Escapes.write(label)));
            Range offered = choices.range(1, at, labels.size(), at);
            int column = fields.indexOf(field);
            rows.range(1, column, OFFERED, column)
                    .validateWithList(offered)
                    .allowBlank(true)
                    .errorStyle(DataValidationErrorStyle.WARNING)
                    .errorTitle(field.label())
                    .error("Välj ett värde i listan, se bladet " + CHOICES + ".");
        });
    }

    private static void line(Worksheet sheet, int row, String... texts) {
        for (int at = 0; at < texts.length; at++) {
            sheet.inlineString(row, at, Escapes.write(texts[at]));
        }
    }
}
