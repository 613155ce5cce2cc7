package se.helhet.core.register;

import java.util.Optional;
import org.jooq.Record;
import se.helhet.api.store.Store;

/** Reads single rows as they stand. */
record RowReading(Store store) {
    Optional<Record> record(OpenRegister open, long id) {
        return store.read(dsl -> dsl.resultQuery(open.byId(), id)
                .coerce(open.table().fields())
                .fetchOptional()
                .map(r -> r.into(open.table())));
    }
}
