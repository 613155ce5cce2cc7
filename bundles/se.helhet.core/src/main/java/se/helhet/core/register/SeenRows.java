package se.helhet.core.register;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.Record;
import se.helhet.api.figure.Columns;

/** Rows of one register as they were read last. Nobody changes them; a row of a version is the same for ever. */
final class SeenRows {
    private static final int MOST = 200;
    private final Map<Long, Record> rows = new ConcurrentHashMap<>();

    void keep(long id, Record row) {
        if (rows.size() >= MOST) {
            rows.clear();
        }
        rows.put(id, row);
    }

    /** The row as it was when it had that version, if somebody has read it lately; empty does not mean that it is gone. */
    Optional<Record> at(long id, long version) {
        return Optional.ofNullable(rows.get(id)).filter(row -> row.get(Columns.VERSION, Long.class) == version);
    }
}
