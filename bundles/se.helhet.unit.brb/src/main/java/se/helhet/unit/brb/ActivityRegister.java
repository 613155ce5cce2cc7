package se.helhet.unit.brb;

import static se.helhet.unit.brb.db.Tables.BRB_ACTIVITY;

import java.time.temporal.ChronoUnit;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.unit.brb.db.tables.BrbActivity;

/** Fairs, marketing, visits and projects that make the region known or better to do business in. */
final class ActivityRegister {
    private static final BrbActivity A = BRB_ACTIVITY;

    static final Register ACTIVITIES = Register.of("activity", A)
            .required(A.HELD_ON, A.KIND, A.NAME)
            .coded(A.KIND, "fair", "marketing", "visit", "meeting", "training", "project")
            .derived(
                    A.MONTHS,
                    r -> r.get(A.ENDS_ON) == null
                            ? null
                            : (int) ChronoUnit.MONTHS.between(
                                    r.get(A.HELD_ON), r.get(A.ENDS_ON).plusDays(1)))
            .rule("ends_after", r -> EnquiryRegister.inOrder(r.get(A.HELD_ON), r.get(A.ENDS_ON)))
            .rule("contacts", r -> EnquiryRegister.notNegative(r.get(A.CONTACTS)));

    static final Figure HELD = ACTIVITIES.count("activities").on(A.HELD_ON);
    static final Figure FAIRS = HELD.where(A.KIND.eq("fair")).named("fairs");
    static final Figure PROJECTS = HELD.where(A.KIND.eq("project")).named("projects");
    static final Figure CONTACTS = ACTIVITIES.sum("contacts", A.CONTACTS).on(A.HELD_ON);
    /** How long the projects begun in the period are to last. */
    static final Figure PROJECT_YEARS = ACTIVITIES
            .sum("project_years", A.MONTHS)
            .on(A.HELD_ON)
            .where(A.KIND.eq("project"))
            .in(new Uom("years", Num.of(1, 12), "år", 0));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HELD, FAIRS, PROJECTS, CONTACTS, PROJECT_YEARS);

    private ActivityRegister() {}
}
