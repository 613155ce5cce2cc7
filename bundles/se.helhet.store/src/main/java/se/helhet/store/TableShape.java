package se.helhet.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What the database says of a table.
 *
 * @param name    as in the database
 * @param columns column name to declared type, in the table's order
 */
record TableShape(String name, Map<String, String> columns) {
    static final Field<Long> ID = DSL.field(DSL.name("id"), SQLDataType.BIGINT);
    static final Field<Long> VERSION = DSL.field(DSL.name("version"), SQLDataType.BIGINT);

    /** Empty when there is no such table. */
    static Optional<TableShape> of(DSLContext dsl, String name) {
        Field<String> column = DSL.field(DSL.name("name"), SQLDataType.VARCHAR);
        Field<String> type = DSL.field(DSL.name("type"), SQLDataType.VARCHAR);
        Map<String, String> columns = new LinkedHashMap<>();
        dsl.select(column, type)
                .from(DSL.table("pragma_table_info({0})", DSL.val(name)))
                .forEach(r -> columns.put(r.value1(), r.value2().toUpperCase(Locale.ROOT)));
        return columns.isEmpty() ? Optional.empty() : Optional.of(new TableShape(name, columns));
    }

    boolean hasVersion() {
        return columns.containsKey("version");
    }

    /** Whether rows can be told apart and guarded one by one. */
    boolean hasIdAndVersion() {
        return columns.containsKey("id") && hasVersion();
    }

    Table<?> table() {
        return DSL.table(DSL.name(name));
    }

    /**
     * One row as text, column by column as the database keeps it; empty columns are left out. Read as text and not by
     * type, so that the history says the same whichever jOOQ table the writer used. Empty when there is no such row.
     */
    Optional<Map<String, String>> read(DSLContext dsl, long id) {
        List<Field<?>> fields = columns.entrySet().stream()
                .<Field<?>>map(c -> asText(c.getKey(), c.getValue()))
                .toList();
        Result<Record> rows = dsl.select(fields).from(table()).where(ID.eq(id)).fetch();
        return rows.isEmpty() ? Optional.empty() : Optional.of(texts(rows.get(0)));
    }

    private Map<String, String> texts(Record row) {
        Map<String, String> texts = new LinkedHashMap<>();
        int i = 0;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            String value = row.get(i++, String.class);
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
