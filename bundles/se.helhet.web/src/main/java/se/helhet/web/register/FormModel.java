package se.helhet.web.register;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.register.Change;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Column;

/**
 * The form of one row.
 *
 * @param row     empty for a new one
 * @param texts   by column, as the inputs begin
 * @param history newest first: the {@value #LATEST} latest, and one more when there are older ones
 * @param gone    a sentence when the row that was asked for is not there; then nothing else is drawn
 */
public record FormModel(
        Sheet sheet,
        GridQuery query,
        Optional<Row> row,
        ImmutableMap<String, String> texts,
        ImmutableList<Change> history,
        String gone) {
    static final int LATEST = 3;

    static FormModel of(Sheet sheet, GridQuery query, Row row, ImmutableList<Change> history) {
        return new FormModel(sheet, query, Optional.of(row), texts(sheet, row), history, "");
    }

    /** @param like the row it begins as, or empty; where it differs, the query says */
    static FormModel fresh(Sheet sheet, GridQuery query, Optional<Row> like) {
        ImmutableMap<String, String> texts = like.map(r -> texts(sheet, r))
                .orElse(Maps.immutable.empty())
                .newWithAllKeyValues(query.given().keyValuesView());
        return new FormModel(sheet, query, Optional.empty(), texts, Lists.immutable.empty(), "");
    }

    static FormModel gone(Sheet sheet, GridQuery query, String sentence) {
        return new FormModel(sheet, query, Optional.empty(), Maps.immutable.empty(), Lists.immutable.empty(), sentence);
    }

    static ImmutableMap<String, String> texts(Sheet sheet, Row row) {
        return sheet.columns()
                .zip(row.cells())
                .toImmutableMap(p -> p.getOne().name(), p -> p.getTwo().text());
    }

    /** What the form shows of the history. */
    public ImmutableList<Change> latest() {
        return history.take(LATEST);
    }

    public boolean hasOlder() {
        return history.size() > LATEST;
    }

    public String text(Column column) {
        return texts.getIfAbsentValue(column.name(), "");
    }

    /** What the row is called, and the first date or code beside it. */
    public String name() {
        return row.map(r -> shown(r, sheet.column(sheet.name()))).orElse("");
    }

    public String shown(Row of, Column column) {
        return of.cells().get(sheet.columns().indexOf(column)).shown();
    }

    /** The way comes first, since that is what changes. */
    public ImmutableList<Column> columns() {
        return sheet.columns()
                .select(c -> c.steps() > 0)
                .newWithAll(sheet.columns().select(c -> c.steps() == 0));
    }

    /** How far on its way a row with that code is, from 0. */
    public int step(Column column) {
        int at = column.choices().detectIndex(c -> c.code().equals(text(column)));
        return at < column.steps() ? at : -1;
    }

    public long version() {
        return row.map(Row::version).orElse(0L);
    }

    public String id() {
        return row.map(r -> Long.toString(r.id())).orElse("");
    }

    /** Whether the text of the row is code that nobody chooses any more; it is kept until another is chosen. */
    public boolean retired(Column column) {
        return !text(column).isEmpty()
                && column.choices().noneSatisfy(c -> c.code().equals(text(column)));
    }
}
