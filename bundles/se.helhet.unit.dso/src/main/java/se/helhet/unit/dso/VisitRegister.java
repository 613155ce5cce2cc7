package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_VISIT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoVisit;

/** Visits to workplace meetings (APT) and to networks of the members. */
final class VisitRegister {
    private static final DsoVisit V = DSO_VISIT;

    static final Register VISITS = Register.of("visit", V)
            .required(V.VISITED_ON, V.KIND)
            .coded(V.KIND, "apt", "natverk")
            .coded(V.MUNICIPALITY, Codes.MEMBERS)
            .rule("participants", r -> r.get(V.PARTICIPANTS) == null || r.get(V.PARTICIPANTS) > 0);

    static final Figure VISITED = VISITS.count("visits").on(V.VISITED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(VISITED);

    private VisitRegister() {}
}
