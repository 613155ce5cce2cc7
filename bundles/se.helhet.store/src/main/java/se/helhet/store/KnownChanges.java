package se.helhet.store;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jooq.DSLContext;
import se.helhet.api.store.RowChange;

/**
 * The changes that were shown last, by their number in the history: nothing in it ever becomes another, and whoever opens
 * a row sees mostly what the one before saw.
 */
final class KnownChanges {
    private static final int MOST = 500;
    private final Map<Long, RowChange> known = new ConcurrentHashMap<>();

    RowChange get(DSLContext dsl, long number) {
        RowChange change = known.get(number);
        if (change == null) {
            change = new History(dsl).at(number);
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(number, change);
        }
        return change;
    }

    /** Another file has taken the store's place. */
    void forget() {
        known.clear();
    }
}
