package se.helhet.unit.medarbetarcentrum;

import static se.helhet.unit.medarbetarcentrum.db.Tables.MEDARBETARCENTRUM_ASSIGNMENT;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.medarbetarcentrum.db.tables.MedarbetarcentrumAssignment;

/**
 * Assignments for the member municipalities. A row holds counts and no word about anyone; support to individuals is
 * entered as one row for a month and municipality.
 */
final class AssignmentRegister {
    private static final MedarbetarcentrumAssignment A = MEDARBETARCENTRUM_ASSIGNMENT;

    static final Register ASSIGNMENTS = Register.of("assignment", A)
            .required(A.BEGAN_ON, A.KIND, A.MUNICIPALITY, A.PARTICIPANTS, A.STATUS)
            .coded(A.KIND, Kinds.OF_ASSIGNMENTS)
            .coded(A.MUNICIPALITY, Codes.MEMBERS)
            .coded(A.STATUS, "ongoing", "finished", "cancelled")
            .rule("ended_after", r -> Kinds.inOrder(r.get(A.BEGAN_ON), r.get(A.ENDED_ON)))
            .rule("followup_after", r -> Kinds.inOrder(r.get(A.BEGAN_ON), r.get(A.FOLLOWUP_ON)))
            .rule("ended", r -> "ongoing".equals(r.get(A.STATUS)) == (r.get(A.ENDED_ON) == null))
            .rule("participants", r -> r.get(A.PARTICIPANTS) > 0)
            .rule("hours", r -> r.get(A.HOURS) == null || r.get(A.HOURS) >= 0);

    /** Support to individuals is rows by the month, which are no assignments to count. */
    private static final Condition COUNTED = A.STATUS.ne("cancelled").and(A.KIND.notIn("talk", "matching"));

    static final Figure BEGUN = ASSIGNMENTS.count("assignments").on(A.BEGAN_ON).where(COUNTED);
    static final Figure FINISHED =
            ASSIGNMENTS.count("finished_assignments").on(A.ENDED_ON).where(COUNTED);
    static final Figure ONGOING =
            ASSIGNMENTS.count("ongoing").openAt(A.BEGAN_ON, A.ENDED_ON).where(COUNTED);
    static final Figure PARTICIPANTS = ASSIGNMENTS
            .sum("participants", A.PARTICIPANTS)
            .on(A.BEGAN_ON)
            .where(A.STATUS.ne("cancelled"))
            .in(Uom.COUNT.symbol("deltagare"));
    static final Figure HOURS = ASSIGNMENTS.sum("hours", A.HOURS).on(A.BEGAN_ON).where(A.STATUS.ne("cancelled"));
    /** Municipalities where a group was helped. */
    static final Figure GROUP_MUNICIPALITIES = ASSIGNMENTS
            .distinct("group_municipalities", A.MUNICIPALITY)
            .on(A.BEGAN_ON)
            .where(A.KIND.in("group", "management").and(A.STATUS.ne("cancelled")));

    static final ImmutableList<Figure> FIGURES =
            Lists.immutable.of(BEGUN, FINISHED, ONGOING, PARTICIPANTS, HOURS, GROUP_MUNICIPALITIES);

    static final Deadline FOLLOWUP =
            new Deadline("followup", ASSIGNMENTS, A.FOLLOWUP_ON, null, A.FOLLOWUP_MADE.isFalse());

    private AssignmentRegister() {}
}
