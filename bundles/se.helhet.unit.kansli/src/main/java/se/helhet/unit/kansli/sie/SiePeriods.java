package se.helhet.unit.kansli.sie;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.primitive.IntLongMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.map.primitive.IntLongMap;
import org.eclipse.collections.api.map.primitive.MutableIntLongMap;
import org.eclipse.collections.api.map.primitive.ObjectLongMap;

/**
 * Period amounts of one label ({@code #PSALDO} or {@code #PBUDGET}), by month and account. Programs write object rows in
 * two ways: beside a row for the whole account, which they then explain, or each amount under the one combination of
 * objects it has, where the row without objects is what no object has. A row for the whole account is taken to be the
 * whole until the year's balance of the account tells otherwise; either way an amount counts once.
 */
final class SiePeriods {
    private final MutableMap<Key, Cell> cells = Maps.mutable.empty();

    private record Key(LocalDate month, int account) {}

    /** A month of an account. */
    private static final class Cell {
        private boolean whole;
        private boolean parted;
        private long ore;
        private long objects;
        private final SieObjects byObject = new SieObjects();

        long total() {
            return parted ? ore + objects : whole ? ore : objects;
        }

        /** Rows beside a row for the whole account explain it; without one they add up to it. */
        ObjectLongMap<SieObjects.Place> places() {
            return whole && !parted ? byObject.explaining() : byObject.adding();
        }
    }

    /** Takes in a line; other years than the file's own are passed over. */
    void line(SieLine line) throws SieFault {
        if (!line.field(0).equals("0")) {
            return;
        }
        Key key = new Key(month(line), SieValues.account(line, line.field(2)));
        long ore = SieValues.ore(line, line.field(3));
        Cell cell = cells.getIfAbsentPut(key, Cell::new);
        if (line.objects().isEmpty()) {
            cell.whole = true;
            cell.ore += ore;
            return;
        }
        cell.objects += ore;
        cell.byObject.add(line, ore);
    }

    private static LocalDate month(SieLine line) throws SieFault {
        String text = line.field(1);
        try {
            if (text.length() == 6) {
                return LocalDate.of(Integer.parseInt(text.substring(0, 4)), Integer.parseInt(text.substring(4)), 1);
            }
        } catch (DateTimeException | NumberFormatException e) {
            // Falls through to the sentence below.
        }
        throw new SieFault(
                line.number(),
                "sie.period",
                "\u201d" + text + "\u201d är ingen period. Skriv år och månad med sex siffror, till exempel 201901.");
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /**
     * Lets the years' balances decide which accounts' rows are parts of each other.
     *
     * @param year what each account moved in the year
     */
    void decide(IntLongMap year) {
        MutableIntLongMap whole = totals();
        MutableIntLongMap parts = IntLongMaps.mutable.empty();
        cells.forEachKeyValue((key, cell) -> parts.addToValue(key.account, cell.ore + cell.objects));
        cells.forEachKeyValue((key, cell) -> {
            int account = key.account;
            cell.parted = year.containsKey(account)
                    && whole.get(account) != year.get(account)
                    && parts.get(account) == year.get(account);
        });
    }

    /** What each account comes to over all months. */
    MutableIntLongMap totals() {
        MutableIntLongMap totals = IntLongMaps.mutable.empty();
        cells.forEachKeyValue((key, cell) -> totals.addToValue(key.account, cell.total()));
        return totals;
    }

    /** By month, account, unit and counterparty; what no object explains stands without. Zeros are left out. */
    ImmutableList<SieAmount> amounts() {
        MutableList<SieAmount> all = Lists.mutable.empty();
        cells.forEachKeyValue((key, cell) -> {
            ObjectLongMap<SieObjects.Place> places = cell.places();
            places.forEachKeyValue((place, ore) ->
                    all.add(new SieAmount(key.month, key.account, place.unit(), place.counterparty(), ore)));
            all.add(new SieAmount(key.month, key.account, "", cell.total() - places.sum()));
        });
        return all.reject(a -> a.ore() == 0)
                .sortThis(Comparator.comparing(SieAmount::month)
                        .thenComparingInt(SieAmount::account)
                        .thenComparing(SieAmount::unit)
                        .thenComparing(SieAmount::counterparty))
                .toImmutable();
    }
}
