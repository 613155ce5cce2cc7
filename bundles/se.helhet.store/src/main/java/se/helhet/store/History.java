package se.helhet.store;

import static se.helhet.store.db.Tables.STORE_HISTORY;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.Who;
import se.helhet.store.db.tables.records.StoreHistoryRecord;

/**
 * Appends to the history and reads it. Times are kept as ISO text: jOOQ takes a timestamp on SQLite by way of the
 * machine's time zone, which would move an hour each spring.
 */
final class History {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");

    /** Made once: it is part of every write. */
    private static final String APPEND = Jooq.text(DSL.insertInto(STORE_HISTORY)
            .columns(
                    STORE_HISTORY.AT,
                    STORE_HISTORY.WHO,
                    STORE_HISTORY.WHY,
                    STORE_HISTORY.ACTION,
                    STORE_HISTORY.TABLE_NAME,
                    STORE_HISTORY.ROW_ID,
                    STORE_HISTORY.ROW_COUNT,
                    STORE_HISTORY.BEFORE_ROW,
                    STORE_HISTORY.AFTER_ROW,
                    STORE_HISTORY.CHOSEN)
            .values((String) null, null, null, null, null, null, null, null, null, null));

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
        return Lists.immutable.withAll(dsl.selectFrom(STORE_HISTORY)
                .where(STORE_HISTORY.TABLE_NAME.eq(table), STORE_HISTORY.ROW_ID.eq(id))
                .orderBy(STORE_HISTORY.ID.desc())
                .limit(most)
                .fetch(History::change));
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
        return Lists.immutable.withAll(dsl.selectFrom(STORE_HISTORY)
                .orderBy(STORE_HISTORY.ID.desc())
                .limit(most)
                .fetch(History::change));
    }

    /** Whether anything has ever been written; without it there is nothing that a backup could save. */
    boolean begun() {
        return dsl.fetchExists(STORE_HISTORY);
    }

    private static RowChange change(StoreHistoryRecord r) {
        return new RowChange(
                LocalDateTime.parse(r.getAt(), TIME),
                new Who(r.getWho(), r.getWhy()),
                RowChange.Action.valueOf(r.getAction()),
                r.getTableName(),
                Optional.ofNullable(r.getRowId()),
                r.getRowCount(),
                row(r.getBeforeRow()),
                row(r.getAfterRow()));
    }

    private static String json(ImmutableMap<String, String> row) {
        return row.isEmpty() ? null : FlatJson.write(row);
    }

    private static ImmutableMap<String, String> row(String json) {
        return json == null ? Maps.immutable.empty() : FlatJson.read(json);
    }
}
