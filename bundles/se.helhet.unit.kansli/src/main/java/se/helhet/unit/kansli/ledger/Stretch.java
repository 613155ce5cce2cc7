package se.helhet.unit.kansli.ledger;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.unit.kansli.db.tables.records.KansliMovementRecord;

/** Rows of the ledger that stand together, by their numbers. */
record Stretch(long first, long last) {
    /** Going on past so many rows is faster than asking once more. */
    private static final long GAP = 5_000;

    /** Where the rows of these movements stand, in order and apart. Movements of an older import may stand anywhere. */
    static ImmutableList<Stretch> of(ImmutableList<KansliMovementRecord> movements) {
        MutableList<Stretch> apart = Lists.mutable.empty();
        for (Stretch next : movements.collect(Stretch::of).toSortedListBy(Stretch::first)) {
            if (apart.notEmpty() && next.first <= apart.getLast().last + GAP) {
                Stretch before = apart.remove(apart.size() - 1);
                apart.add(new Stretch(before.first, Math.max(before.last, next.last)));
            } else {
                apart.add(next);
            }
        }
        return apart.toImmutable();
    }

    private static Stretch of(KansliMovementRecord m) {
        return m.getFirstEntry() == null
                ? new Stretch(0, Long.MAX_VALUE - GAP)
                : new Stretch(m.getFirstEntry(), m.getLastEntry());
    }
}
