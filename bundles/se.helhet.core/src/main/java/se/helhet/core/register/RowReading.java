package se.helhet.core.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;
import se.helhet.api.store.Reads;
import se.helhet.api.store.Store;

/** Reads single rows as they stand. */
record RowReading(Store store) {
    Optional<Record> record(OpenRegister open, long id) {
        Reads.note(open.table().getName());
        Optional<Record> row = store.read(dsl -> dsl.connectionResult(connection -> read(dsl, connection, open, id)));
        row.ifPresent(r -> open.seen().keep(id, r));
        return row;
    }

    /** By the statement as it was rendered once: most of what is done begins with one row. */
    private static Optional<Record> read(DSLContext dsl, Connection connection, OpenRegister open, long id)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(open.byId())) {
            statement.setLong(1, id);
            try (ResultSet rows = statement.executeQuery()) {
                return dsl.fetch(rows, open.table().fields()).stream()
                        .findFirst()
                        .map(r -> r.into(open.table()));
            }
        }
    }
}
