package se.helhet.core.unit;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The installed units, those set aside included. */
public interface Units {
    /** By order, then id. The same list object as long as no unit has come or gone. */
    ImmutableList<InstalledUnit> all();

    /** The unit with this id, else the one that fills the role of this name. */
    default Optional<InstalledUnit> find(String idOrRole) {
        return all().detectOptional(u -> u.id().equals(idOrRole))
                .or(() -> all().detectOptional(u -> u.fills().equals(idOrRole)));
    }

    /** Asks a unit again that was set aside; one that could not be read in when it came is read anew where that is possible. */
    default void bringBack(String id) {
        all().select(u -> u.id().equals(id)).forEach(InstalledUnit::bringBack);
    }

    /** A fixed set of units, for work outside the framework. */
    static Units of(TimeLimit limit, Iterable<UnitSource> sources) {
        ImmutableList<InstalledUnit> units = Lists.mutable
                .withAll(sources)
                .collect(s -> new InstalledUnit(s, limit))
                .sortThis(InstalledUnit.ORDER)
                .toImmutable();
        return () -> units;
    }
}
