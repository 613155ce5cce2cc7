package se.helhet.unit.kansli.map;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;

/** Which account goes to which line. Data that the federation edits; not for use by several threads. */
public final class AccountMap {
    private final ImmutableList<MapRow> rows;
    private final MutableIntObjectMap<ImmutableList<MapRow>> byAccount = IntObjectMaps.mutable.empty();

    public AccountMap(Iterable<MapRow> rows) {
        this.rows = Lists.immutable.withAll(rows);
    }

    /** In the order they were entered. */
    public ImmutableList<MapRow> rows() {
        return rows;
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The rows that take a posting: one when all is well, none when the map has a hole, several when equally close rows
     * meet.
     *
     * @param unit         id of the posting's unit, or empty
     * @param counterparty code of its counterparty, or empty
     */
    public ImmutableList<MapRow> rowsFor(int account, String unit, String counterparty) {
        ImmutableList<MapRow> near =
                byAccount.getIfAbsentPutWithKey(account, a -> rows.select(r -> a >= r.from() && a <= r.to()));
        ImmutableList<MapRow> taking = near.select(r -> r.takes(account, unit, counterparty));
        int closest = taking.collectInt(MapRow::weight).maxIfEmpty(0);
        return taking.size() < 2 ? taking : taking.select(r -> r.weight() == closest);
    }
}
