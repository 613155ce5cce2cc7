package se.helhet.unit.kansli.sie;

import org.eclipse.collections.api.factory.primitive.ObjectLongMaps;
import org.eclipse.collections.api.map.primitive.MutableObjectLongMap;
import org.eclipse.collections.api.map.primitive.ObjectLongMap;

/**
 * The object rows of one account and month: by unit, and within it by counterparty. Rows of other dimensions beside them
 * may tell the same amounts once more, so where the rows only explain a whole, the most exact ones are taken.
 */
final class SieObjects {
    /** Rows that name nothing but unit and counterparty. */
    private final MutableObjectLongMap<Place> exact = ObjectLongMaps.mutable.empty();

    private final MutableObjectLongMap<Place> all = ObjectLongMaps.mutable.empty();

    /** Either may be empty, but not both. */
    record Place(String unit, String counterparty) {
        boolean whole() {
            return !unit.isEmpty() && !counterparty.isEmpty();
        }
    }

    void add(SieLine line, long ore) {
        Place place = new Place(line.object(SieDimensions.RESULT_UNIT), line.object(SieDimensions.COUNTERPARTY));
        if (place.unit.isEmpty() && place.counterparty.isEmpty()) {
            return;
        }
        all.addToValue(place, ore);
        int named = (place.unit.isEmpty() ? 0 : 1) + (place.counterparty.isEmpty() ? 0 : 1);
        if (line.objects().size() == 2 * named) {
            exact.addToValue(place, ore);
        }
    }

    /** Every row is an amount of its own. */
    ObjectLongMap<Place> adding() {
        return all;
    }

    /** Each unit counts once; what its rows with a counterparty do not explain stands without one. */
    ObjectLongMap<Place> explaining() {
        MutableObjectLongMap<Place> out = ObjectLongMaps.mutable.empty();
        MutableObjectLongMap<String> units = units();
        ObjectLongMap<Place> pairs = either(Place::whole);
        pairs.forEachKeyValue((place, ore) -> {
            out.addToValue(place, ore);
            if (units.containsKey(place.unit)) {
                out.addToValue(new Place(place.unit, ""), -ore);
            }
        });
        units.forEachKeyValue((unit, ore) -> out.addToValue(new Place(unit, ""), ore));
        if (units.isEmpty()) {
            either(p -> p.unit.isEmpty()).forEachKeyValue(out::addToValue);
        }
        return out;
    }

    /** What rows of the unit alone say; where there are none, all rows that name a unit. */
    private MutableObjectLongMap<String> units() {
        MutableObjectLongMap<String> alone = ObjectLongMaps.mutable.empty();
        exact.select((p, ore) -> p.counterparty.isEmpty()).forEachKeyValue((p, ore) -> alone.addToValue(p.unit, ore));
        if (alone.isEmpty()) {
            all.select((p, ore) -> !p.unit.isEmpty()).forEachKeyValue((p, ore) -> alone.addToValue(p.unit, ore));
        }
        return alone;
    }

    private ObjectLongMap<Place> either(java.util.function.Predicate<Place> kind) {
        ObjectLongMap<Place> best = exact.select((p, ore) -> kind.test(p));
        return best.notEmpty() ? best : all.select((p, ore) -> kind.test(p));
    }
}
