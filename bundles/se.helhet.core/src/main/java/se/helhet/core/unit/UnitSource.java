package se.helhet.core.unit;

import java.util.Optional;
import java.util.function.Supplier;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/**
 * Where a unit comes from, known before the unit is made.
 *
 * @param fills   role, or empty
 * @param within  the unit it is a part of, or empty
 * @param version of the bundle; "0" outside the framework
 * @param type    the unit's class, which its words stand beside; empty when it is not known before the unit is made
 * @param maker   gives the unit; may throw or hang
 */
public record UnitSource(
        String id,
        int order,
        String fills,
        String within,
        String version,
        Optional<Class<?>> type,
        Supplier<Unit> maker) {

    /** A unit that exists already, described by its annotation. Throws {@link AuthorFault} when it has none. */
    public static UnitSource of(Unit unit) {
        UnitIdentity identity = unit.getClass().getAnnotation(UnitIdentity.class);
        if (identity == null) {
            throw new AuthorFault("Klassen " + unit.getClass().getSimpleName() + " saknar @UnitIdentity.");
        }
        return new UnitSource(
                identity.id(),
                identity.order(),
                identity.fills(),
                identity.within(),
                "0",
                Optional.of(unit.getClass()),
                () -> unit);
    }
}
