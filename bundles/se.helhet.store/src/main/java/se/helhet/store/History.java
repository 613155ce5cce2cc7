package se.helhet.store;

import static se.helhet.store.db.Tables.STORE_HISTORY;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;

/**
 * Appends to the history and reads it. Times are kept as ISO text: jOOQ takes a timestamp on SQLite by way of the
 * machine's time zone, which would move an hour each spring.
 */
final class History {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    private static final List<Field<?>> COLUMNS = List.of(
            STORE_HISTORY.AT,
            STORE_HISTORY.WHO,
            STORE_HISTORY.WHY,
            STORE_HISTORY.ACTION,
            STORE_HISTORY.TABLE_NAME,
            STORE_HISTORY.ROW_ID,
            STORE_HISTORY.ROW_COUNT,
            STORE_HISTORY.BEFORE_ROW,
            STORE_HISTORY.AFTER_ROW,
            STORE_HISTORY.CHOSEN);

    // Made once: the one is part of every write, the others of every form.
    private static final String APPEND = Jooq.text(DSL.insertInto(STORE_HISTORY)
            .columns(COLUMNS)
            .values(COLUMNS.stream().map(c -> null).toList()));
    private static final String LATEST = Jooq.text(DSL.select(COLUMNS)
            .from(STORE_HISTORY)
            .orderBy(STORE_HISTORY.ID.desc())
            .limit(1));
    private static final String OF = Jooq.text(DSL.select(COLUMNS)
            .from(STORE_HISTORY)
            .where(STORE_HISTORY.TABLE_NAME.eq(""), STORE_HISTORY.ROW_ID.eq(0L))
            .orderBy(STORE_HISTORY.ID.desc())
            .limit(1));

    private final DSLContext dsl;

    History(DSLContext dsl) {
        this.dsl = dsl;
    }

    /**
     * @param chosen the condition of a bulk deletion, otherwise null
     */
    record Entry(RowChange change, String chosen) {}

    void append(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        dsl.connection(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(APPEND)) {
                for (Entry entry : entries) {
                    bind(statement, entry);
                    statement.executeUpdate();
                }
            }
        });
    }

    private static void bind(PreparedStatement statement, Entry entry) throws SQLException {
        RowChange c = entry.change();
        statement.setString(1, TIME.format(c.at()));
        statement.setString(2, c.who().name());
        statement.setString(3, c.who().why());
        statement.setString(4, c.action().name());
        statement.setString(5, c.table());
        statement.setObject(6, c.id().orElse(null));
        statement.setLong(7, c.rows());
        statement.setString(8, json(c.before()));
        statement.setString(9, json(c.after()));
        statement.setString(10, entry.chosen());
    }

    /** Newest first. */
    ImmutableList<RowChange> of(String table, long id, int most) {
        return read(OF, table, id, most);
    }

    /** The highest version that the row is known to have had; 0 when it is not known at all. */
    long last(String table, long id) {
        return of(table, id, Store.LOOKED_THROUGH)
                .flatCollect(c -> List.of(c.before(), c.after()))
                .collectLong(row -> Long.parseLong(row.getIfAbsentValue("version", "0")))
                .maxIfEmpty(0);
    }

    /** The latest of all, newest first. */
    ImmutableList<RowChange> latest(int most) {
        return read(LATEST, most);
    }

    /** Whether anything has ever been written; without it there is nothing that a backup could save. */
    boolean begun() {
        return dsl.fetchExists(STORE_HISTORY);
    }

    private ImmutableList<RowChange> read(String sql, Object... values) {
        Noted.read(sql);
        return dsl.connectionResult(connection -> {
            MutableList<RowChange> changes = Lists.mutable.empty();
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        changes.add(change(rows));
                    }
                }
            }
            return changes.toImmutable();
        });
    }

    /** @param row in the order of {@link #COLUMNS} */
    private static RowChange change(ResultSet row) throws SQLException {
        long id = row.getLong(6);
        Optional<Long> known = row.wasNull() ? Optional.empty() : Optional.of(id);
        return new RowChange(
                LocalDateTime.parse(row.getString(1), TIME),
                new Who(row.getString(2), row.getString(3)),
                RowChange.Action.valueOf(row.getString(4)),
                row.getString(5),
                known,
                row.getLong(7),
                row(row.getString(8)),
                row(row.getString(9)));
    }

    private static String json(ImmutableMap<String, String> row) {
        return row.isEmpty() ? null : FlatJson.write(row);
    }

    private static ImmutableMap<String, String> row(String json) {
        return json == null ? Maps.immutable.empty() : FlatJson.read(json);
    }
}
