package se.helhet.core.unit;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.figure.Check;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;

/** What a unit declared when it was made, checked. Figures and registers by name; both keep the unit's order in the lists. */
public record Declaration(
        ImmutableList<Register> registers,
        ImmutableList<Figure> figures,
        ImmutableMap<String, Figure> byName,
        ImmutableList<Unit.Offer> offers,
        ImmutableList<Deadline> deadlines,
        ImmutableList<Check> checks,
        ImmutableList<Figure> glance) {

    static Declaration of(
            ImmutableList<Register> registers,
            ImmutableList<Figure> figures,
            ImmutableList<Unit.Offer> offers,
            ImmutableList<Deadline> deadlines,
            ImmutableList<Check> checks,
            ImmutableList<Figure> glance) {
        return new Declaration(
                registers,
                figures,
                figures.toMap(Figure::name, f -> f).toImmutable(),
                offers,
                deadlines,
                checks,
                glance);
    }
}
