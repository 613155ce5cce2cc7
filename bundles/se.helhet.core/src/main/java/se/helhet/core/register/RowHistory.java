package se.helhet.core.register;

import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.exception.DataTypeException;
import se.helhet.api.figure.Columns;
import se.helhet.api.register.Change;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;

/** A row's history in the words of its register. */
final class RowHistory {
    private final Store store;

    RowHistory(Store store) {
        this.store = store;
    }

    ImmutableList<Change> of(OpenRegister open, long id) {
        return latest(open, id, Store.LOOKED_THROUGH);
    }

    ImmutableList<Change> latest(OpenRegister open, long id, int most) {
        return store.history(open.table().getName(), id, most).collect(c -> change(open, c));
    }

    /** The row's columns as text when it had that version; empty when the history does not have it. */
    Optional<ImmutableMap<String, String>> at(OpenRegister open, long id, long version) {
        return store.history(open.table().getName(), id)
                .asLazy()
                .flatCollect(c -> java.util.List.of(c.after(), c.before()))
                .detectOptional(row -> version(row).equals(Optional.of(version)));
    }

    private static Change change(OpenRegister open, RowChange c) {
        ImmutableList<Change.FieldChange> fields = open.columns()
                .select(column -> c.differs(column.name()))
                .collect(column -> new Change.FieldChange(
                        column.name(), column.label(), shown(column, c.before()), shown(column, c.after())))
                .reject(f -> f.before().equals(f.after()));
        return new Change(
                c.at().toInstant(ZoneOffset.UTC), c.who(), c.action(), version(c.before()), version(c.after()), fields);
    }

    private static Optional<Long> version(ImmutableMap<String, String> row) {
        return Optional.ofNullable(row.get(Columns.VERSION)).map(Long::valueOf);
    }

    private static String shown(OpenColumn column, ImmutableMap<String, String> row) {
        String text = row.get(column.name());
        if (text == null) {
            return "";
        }
        try {
            return column.shown(column.field().getDataType().convert(text));
        } catch (DataTypeException e) {
            // Written before the column had the type it has now.
            return text;
        }
    }
}
