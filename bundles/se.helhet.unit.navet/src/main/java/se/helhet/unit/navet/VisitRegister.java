package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_VISIT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.navet.db.tables.NavetVisit;

/** The public, counted per day. */
final class VisitRegister {
    private static final NavetVisit V = NAVET_VISIT;

    static final Register VISITS = Register.of("visit", V)
            .required(V.VISITED_ON, V.DAY_KIND, V.VISITORS)
            .coded(V.DAY_KIND, "helg", "lov", "vardag")
            .rule("visitors", r -> r.get(V.VISITORS) >= 0);

    static final Figure VISITORS =
            VISITS.sum("visitors", V.VISITORS).on(V.VISITED_ON).in(Uom.COUNT.symbol("besökare"));
    static final Figure HOLIDAY_VISITORS =
            VISITORS.where(V.DAY_KIND.in("helg", "lov")).named("holiday_visitors");

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(VISITORS, HOLIDAY_VISITORS);

    private VisitRegister() {}
}
