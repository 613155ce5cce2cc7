package se.helhet.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What the database says of a table.
 *
 * @param name    as in the database
 * @param columns column name to declared type, in the table's order
 * @param byId    the statement that reads one row as text, with one parameter; made once, since each write needs it
 */
record TableShape(String name, Map<String, String> columns, String byId) {
    static final Field<Long> ID = DSL.field(DSL.name("id"), SQLDataType.BIGINT);
    static final Field<Long> VERSION = DSL.field(DSL.name("version"), SQLDataType.BIGINT);

    /** Empty when there is no such table. */
    static Optional<TableShape> of(DSLContext dsl, String name) {
        Field<String> column = DSL.field(DSL.name("name"), SQLDataType.VARCHAR);
        Field<String> type = DSL.field(DSL.name("type"), SQLDataType.VARCHAR);
        Map<String, String> columns = new LinkedHashMap<>();
        // With the columns that the database reckons by itself, of which pragma_table_info says nothing.
        dsl.select(column, type)
                .from(DSL.table("pragma_table_xinfo({0})", DSL.val(name)))
                .forEach(r -> columns.put(r.value1(), r.value2().toUpperCase(Locale.ROOT)));
        return columns.isEmpty()
                ? Optional.empty()
                : Optional.of(new TableShape(name, columns, byId(dsl, name, columns)));
    }

    private static String byId(DSLContext dsl, String name, Map<String, String> columns) {
        List<Field<?>> fields = columns.entrySet().stream()
                .<Field<?>>map(c -> asText(c.getKey(), c.getValue()))
                .toList();
        return dsl.render(dsl.select(fields).from(DSL.table(DSL.name(name))).where(ID.eq(0L)));
    }

    boolean hasVersion() {
        return columns.containsKey("version");
    }

    /** Whether rows can be told apart and guarded one by one. */
    boolean hasIdAndVersion() {
        return columns.containsKey("id") && hasVersion();
    }

    /**
     * One row as text, column by column as the database keeps it; empty columns are left out. Read as text and not by
     * type, so that the history says the same whichever jOOQ table the writer used. Empty when there is no such row.
     */
    Optional<Map<String, String>> read(DSLContext dsl, long id) {
        return dsl.connectionResult(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(byId)) {
                statement.setLong(1, id);
                try (ResultSet row = statement.executeQuery()) {
                    return row.next() ? Optional.of(texts(row)) : Optional.empty();
                }
            }
        });
    }

    private Map<String, String> texts(ResultSet row) throws SQLException {
        Map<String, String> texts = new LinkedHashMap<>();
        int i = 1;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String value = row.getString(i++);
            if (value != null) {
                texts.put(column.getKey(), column.getValue().startsWith("BOOL") ? truth(value) : value);
            }
        }
        return texts;
    }

    private static Field<?> asText(String column, String type) {
        Field<?> field = DSL.field(DSL.name(column), SQLDataType.VARCHAR);
        return type.contains("BLOB") ? DSL.field("length({0}) || ' byte'", SQLDataType.VARCHAR, field) : field;
    }

    private static String truth(String stored) {
        return switch (stored) {
            case "0" -> "false";
            case "1" -> "true";
            default -> stored;
        };
    }
}
