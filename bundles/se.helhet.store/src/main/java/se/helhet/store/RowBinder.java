package se.helhet.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DataType;
import org.jooq.Field;

/** Binds rows of plain types to a statement, each value as jOOQ would have bound it to SQLite. */
final class RowBinder {
    private static final Map<Class<?>, Setter> PLAIN = Map.of(
            String.class, (s, i, v) -> s.setString(i, (String) v),
            // As an object, since the driver would box the number again.
            Long.class, PreparedStatement::setObject,
            Integer.class, PreparedStatement::setObject,
            Boolean.class, (s, i, v) -> s.setBoolean(i, (Boolean) v),
            LocalDate.class, (s, i, v) -> s.setString(i, v.toString()));

    private final DataType<?>[] types;
    private final Class<?>[] classes;
    private final Setter[] setters;

    private RowBinder(List<? extends Field<?>> fields) {
        this.types = fields.stream().map(Field::getDataType).toArray(DataType<?>[]::new);
        this.classes = fields.stream().map(Field::getType).toArray(Class<?>[]::new);
        this.setters = fields.stream().map(f -> PLAIN.get(f.getType())).toArray(Setter[]::new);
    }

    @FunctionalInterface
    private interface Setter {
        void set(PreparedStatement statement, int index, Object value) throws SQLException;
    }

    /** Empty when a field's type is not plain, or is given a form of its own by a converter. */
    static Optional<RowBinder> of(List<? extends Field<?>> fields) {
        return fields.stream().allMatch(RowBinder::plain) ? Optional.of(new RowBinder(fields)) : Optional.empty();
    }

    /**
     * Returns the parameter after the row's last one.
     *
     * @param first the parameter that the row's first value goes to; the others follow
     * @param fixed by column, what the statement has itself so that it is passed over; null for what is bound
     */
    int bind(PreparedStatement statement, int first, Object[] row, Object[] fixed) throws SQLException {
        int parameter = first;
        for (int i = 0; i < setters.length; i++) {
            if (fixed[i] != null) {
                continue;
            }
            Object value = row[i];
            if (value != null && value.getClass() != classes[i]) {
                value = types[i].convert(value);
            }
            if (value == null) {
                statement.setNull(parameter++, Types.NULL);
            } else {
                setters[i].set(statement, parameter++, value);
            }
        }
        return parameter;
    }

    private static boolean plain(Field<?> field) {
        return PLAIN.containsKey(field.getType())
                && field.getConverter().fromType() == field.getType()
                && field.getBinding().getClass().getPackageName().equals("org.jooq.impl");
    }
}
