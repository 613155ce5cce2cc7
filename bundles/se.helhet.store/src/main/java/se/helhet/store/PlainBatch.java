package se.helhet.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertValuesStepN;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rows of plain types, bound straight to the driver. A statement takes some hundred rows at once, which costs a quarter
 * less than a batch of statements with one row each; what does not fill it goes in row by row.
 */
final class PlainBatch implements RowBatch {
    private static final Logger LOG = LoggerFactory.getLogger(PlainBatch.class);
    /** More brings nothing, and SQLite allows 32 766. */
    private static final int PARAMETERS = 2_000;

    private final DSLContext dsl;
    private final Connection connection;
    private final Table<?> table;
    private final List<Field<?>> columns;
    private final RowBinder binder;
    private final int size;
    /** The whole numbers that all rows of {@link #many} have in common, by column; null where they differ. */
    private Number[] common = {};

    private PreparedStatement many;
    private PreparedStatement one;

    PlainBatch(DSLContext dsl, Table<?> table, List<Field<?>> columns, RowBinder binder) {
        this.dsl = dsl;
        this.connection = dsl.configuration().connectionProvider().acquire();
        this.table = table;
        this.columns = columns;
        this.binder = binder;
        this.size = Math.max(1, PARAMETERS / columns.size());
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public void send(Object[][] rows, int count) throws Refused {
        if (count < size || !sendTogether(rows)) {
            sendOneByOne(rows, count);
        }
    }

    /** False when the database has refused them; then none of them is in. */
    private boolean sendTogether(Object[][] rows) {
        try {
            if (many == null) {
                common = common(rows);
                many = prepare(size, common);
            } else if (!haveInCommon(rows)) {
                many.close();
                common = new Number[columns.size()];
                many = prepare(size, common);
            }
            int parameter = 1;
            for (Object[] row : rows) {
                parameter = binder.bind(many, parameter, row, common);
            }
            many.executeUpdate();
            return true;
        } catch (SQLException | DataAccessException e) {
            LOG.debug("Rows of {} are refused together; one by one shows which", table, e);
            return false;
        }
    }

    /** A number that is in every row, such as the import they belong to, stands in the statement and is not bound. */
    private Number[] common(Object[][] rows) {
        Number[] all = new Number[columns.size()];
        for (int c = 0; c < all.length; c++) {
            // A number that would have to be converted is left to the binder.
            all[c] = rows[0][c] instanceof Number n
                            && n.getClass() == columns.get(c).getType()
                    ? n
                    : null;
        }
        for (Object[] row : rows) {
            for (int c = 0; c < all.length; c++) {
                all[c] = all[c] != null && all[c].equals(row[c]) ? all[c] : null;
            }
        }
        return all;
    }

    private boolean haveInCommon(Object[][] rows) {
        for (int c = 0; c < common.length; c++) {
            if (common[c] != null) {
                for (Object[] row : rows) {
                    if (row[c] != common[c] && !common[c].equals(row[c])) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private void sendOneByOne(Object[][] rows, int count) throws Refused {
        int taken = 0;
        Number[] none = new Number[columns.size()];
        try {
            if (one == null) {
                one = prepare(1, none);
            }
            for (; taken < count; taken++) {
                binder.bind(one, 1, rows[taken], none);
                one.executeUpdate();
            }
        } catch (SQLException | DataAccessException e) {
            throw new Refused(taken, e);
        }
    }

    private PreparedStatement prepare(int rows, Number[] fixed) throws SQLException {
        List<Field<?>> values = new ArrayList<>();
        for (int c = 0; c < fixed.length; c++) {
            values.add(fixed[c] == null ? DSL.val(null, columns.get(c).getDataType()) : DSL.inline(fixed[c]));
        }
        InsertValuesStepN<?> insert = dsl.insertInto(table).columns(columns).values(values);
        for (int i = 1; i < rows; i++) {
            insert = insert.values(values);
        }
        return connection.prepareStatement(dsl.render(insert));
    }

    @Override
    public void close() {
        for (PreparedStatement statement : new PreparedStatement[] {many, one}) {
            try {
                if (statement != null) {
                    statement.close();
                }
            } catch (SQLException e) {
                LOG.debug("A statement for {} does not close", table, e);
            }
        }
        dsl.configuration().connectionProvider().release(connection);
    }
}
