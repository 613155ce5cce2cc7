package se.helhet.unit.kansli.governance;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Draw;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;

/** What the tables that are drawn by hand have in common. */
final class Rows {
    private Rows() {}

    /** A table with the labels of its name; nothing when there are no rows. */
    static ImmutableList<Content> table(
            Draw d, String name, String caption, ImmutableList<Column> columns, ImmutableList<Row> rows, Dataset data) {
        String key = "table." + name;
        return rows.isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.of(new Grid(
                        name,
                        0,
                        caption,
                        d.hasText(key + ".measure") ? d.text(key + ".measure") : "",
                        columns,
                        rows,
                        d.hasText(key + ".source") ? d.runs(d.text(key + ".source")) : Lists.immutable.empty(),
                        data));
    }

    /** A column whose numbers go to {@code field} in open data. */
    static Column number(String head, String field) {
        return new Column(head, ColumnKind.NUMBER, attributes(Dataset.FIELD, field));
    }

    static Column words(String head, ColumnKind kind) {
        return new Column(head, kind, Lists.immutable.empty());
    }

    /** @param pairs name, value, name, value … */
    static ImmutableList<Attribute> attributes(String... pairs) {
        return Lists.immutable
                .of(pairs)
                .chunk(2)
                .collect(p -> {
                    ImmutableList<String> pair = Lists.immutable.withAll(p);
                    return new Attribute(pair.get(0), pair.get(1));
                })
                .toList()
                .toImmutable();
    }

    /** A file with one record per row. */
    static Dataset perRow(String file, String... fields) {
        return new Dataset(file, Lists.immutable.of(fields), "", Lists.immutable.empty());
    }
}
