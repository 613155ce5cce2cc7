package se.helhet.unit.kansli.areas;

import static se.helhet.unit.kansli.areas.db.Tables.AREAS_INITIATIVE;
import static se.helhet.unit.kansli.areas.db.Tables.AREAS_PLAN;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.areas.db.tables.AreasInitiative;
import se.helhet.unit.kansli.areas.db.tables.AreasPlan;

/** Digital initiatives on their way from idea to use, and the plans they follow. */
final class DigitalRegisters {
    static final AreasInitiative I = AREAS_INITIATIVE;
    static final AreasPlan P = AREAS_PLAN;

    /** One that has not been decided is still an idea; one that ends without being introduced was given up. */
    static final Register INITIATIVES = Register.of("initiative", I)
            .required(I.NAME, I.STARTED_ON)
            .coded(I.MUNICIPALITY, Codes.MEMBERS)
            .rule("finished", r -> notBefore(r.get(I.FINISHED_ON), r.get(I.STARTED_ON)))
            .rule("introduced", r -> !Boolean.TRUE.equals(r.get(I.INTRODUCED)) || r.get(I.FINISHED_ON) != null);

    static final Register PLANS = Register.of("plan", P)
            .required(P.AREA, P.NAME, P.ADOPTED_ON, P.FIRST_YEAR, P.LAST_YEAR)
            .coded(P.AREA, Areas.ALL)
            .derived(P.YEARS, r -> r.get(P.LAST_YEAR) - r.get(P.FIRST_YEAR) + 1)
            .rule("plan_years", r -> r.get(P.LAST_YEAR) >= r.get(P.FIRST_YEAR));

    static final Figure DECIDED = INITIATIVES.count("initiatives_decided").on(I.DECIDED_ON);
    static final Figure ONGOING = INITIATIVES.count("initiatives_ongoing").openAt(I.STARTED_ON, I.FINISHED_ON);
    static final Figure FINISHED =
            INITIATIVES.count("initiatives_finished").on(I.FINISHED_ON).where(I.INTRODUCED.isTrue());
    static final Figure PLAN_FIRST =
            PLANS.latest("plan_first_year", P.FIRST_YEAR).on(P.ADOPTED_ON).in(Uom.YEAR);
    static final Figure PLAN_LAST =
            PLANS.latest("plan_last_year", P.LAST_YEAR).on(P.ADOPTED_ON).in(Uom.YEAR);
    static final Figure PLAN_YEARS = PLANS.latest("plan_years", P.YEARS).on(P.ADOPTED_ON);
    static final Figure PLANS_ADOPTED = PLANS.count("plans_adopted").on(P.ADOPTED_ON);

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(DECIDED, ONGOING, FINISHED, PLAN_FIRST, PLAN_LAST, PLAN_YEARS, PLANS_ADOPTED);

    private DigitalRegisters() {}

    private static boolean notBefore(LocalDate ended, LocalDate begun) {
        return ended == null || !ended.isBefore(begun);
    }
}
