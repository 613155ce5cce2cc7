package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.organisation.Organisation.UnitEntry;

/** Finds the unit that people mean, by code, name or short name. Takes any code while no units are set up. */
public final class UnitNames {
    private final NameIndex<String> index = new NameIndex<>();
    private final ImmutableList<UnitEntry> units;

    public UnitNames(ImmutableList<UnitEntry> units) {
        this.units = units;
        units.forEach(u -> Lists.immutable.of(u.id(), u.name(), u.shortName()).forEach(n -> index.add(n, u.id())));
    }

    public Optional<String> code(String written) {
        return units.isEmpty() ? Optional.of(written) : index.find(written);
    }

    Optional<String> nearest(String written) {
        return index.nearest(written);
    }
}
