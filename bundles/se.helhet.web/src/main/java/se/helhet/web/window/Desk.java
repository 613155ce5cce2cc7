package se.helhet.web.window;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;

/** Which units there are to show, and under whose mark: a part of a unit is shown within it. */
@Component(service = Desk.class)
public final class Desk {
    private final Kept<Locale, ImmutableList<UnitInfo>> units;

    @Activate
    public Desk(@Reference Catalogue catalogue, @Reference Changes changes) {
        this.units = new Kept<>(changes, catalogue::units);
    }

    /** The units with a mark of their own, in the order of the bar. */
    public ImmutableList<UnitInfo> owners(Locale locale) {
        ImmutableList<UnitInfo> all = units.get(locale);
        return UnitOrder.sorted(all.select(u -> u.id().equals(owner(all, u))));
    }

    /** The unit and its parts, the unit first. */
    public ImmutableList<UnitInfo> parts(String owner, Locale locale) {
        ImmutableList<UnitInfo> all = units.get(locale);
        return all.select(u -> u.id().equals(owner))
                .newWithAll(
                        all.select(u -> !u.id().equals(owner) && owner(all, u).equals(owner)));
    }

    /** In whose perspective the unit is shown: its own id for most, and for one that is not installed. */
    public String owner(String unit, Locale locale) {
        ImmutableList<UnitInfo> all = units.get(locale);
        return all.detectOptional(u -> u.id().equals(unit))
                .map(u -> owner(all, u))
                .orElse(unit);
    }

    public Optional<UnitInfo> unit(String id, Locale locale) {
        return units.get(locale).detectOptional(u -> u.id().equals(id));
    }

    /** Two letters for the mark. */
    public static String letters(UnitInfo unit) {
        String name = unit.shortTitle();
        return name.length() < 2
                ? name
                : name.substring(0, 1).toUpperCase(Locale.ROOT)
                        + name.substring(1, 2).toLowerCase(Locale.ROOT);
    }

    private static String owner(ImmutableList<UnitInfo> all, UnitInfo unit) {
        boolean there = all.anySatisfy(u -> u.id().equals(unit.within()));
        return there ? unit.within() : unit.id();
    }
}
