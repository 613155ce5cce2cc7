package se.helhet.unit.utvecklingsmedel;

import static se.helhet.unit.utvecklingsmedel.db.Tables.UTVECKLINGSMEDEL_APPLICATION;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.utvecklingsmedel.db.tables.UtvecklingsmedelApplication;

/** An application from the day it came in until its final report: one row, dated by each of its steps. */
final class ApplicationRegister {
    static final UtvecklingsmedelApplication A = UTVECKLINGSMEDEL_APPLICATION;
    private static final String GRANTED_CODE = "beviljad";

    static final Register APPLICATIONS = Register.of("application", A)
            .required(A.NUMBER, A.AREA, A.KIND, A.FOCUS_AREA, A.APPLICANT, A.TITLE, A.APPLIED_ON, A.APPLIED)
            .coded(A.AREA, CallRegister.AREAS)
            .coded(A.KIND, "projekt", "forstudie")
            .coded(A.FOCUS_AREA, Codes.OPEN)
            .coded(A.DECISION, GRANTED_CODE, "avslag", "aterkallad")
            .derived(A.APPLIED_ORE, r -> Kronor.ore(r.get(A.APPLIED)))
            .derived(A.GRANTED_ORE, r -> Kronor.ore(r.get(A.GRANTED)))
            .derived(A.COFINANCED_ORE, r -> Kronor.ore(r.get(A.COFINANCED)))
            .rule("amounts", r -> Kronor.notNegative(r.get(A.APPLIED)) && Kronor.notNegative(r.get(A.COFINANCED)))
            .rule("decided", r -> (r.get(A.DECISION) == null) == (r.get(A.DECIDED_ON) == null))
            .rule("decided_after", ApplicationRegister::decidedAfter)
            .rule("granted_amount", ApplicationRegister::amountFitsDecision);

    static final Figure RECEIVED = APPLICATIONS.count("applications").on(A.APPLIED_ON);
    static final Figure APPLIED =
            APPLICATIONS.sum("applied", A.APPLIED_ORE).on(A.APPLIED_ON).in(Uom.TKR);
    static final Figure DECIDED = APPLICATIONS.count("decisions").on(A.DECIDED_ON);
    static final Figure GRANTED = APPLICATIONS.count("granted").on(A.DECIDED_ON).where(A.DECISION.eq(GRANTED_CODE));
    /** Without pilot studies. */
    static final Figure PROJECTS = GRANTED.where(A.KIND.eq("projekt")).named("projects_granted");

    static final Figure STUDIES = GRANTED.where(A.KIND.eq("forstudie")).named("studies_granted");
    static final Figure GRANTED_SHARE = DECIDED.share("granted_share", A.DECISION.eq(GRANTED_CODE));
    static final Figure AMOUNT =
            APPLICATIONS.sum("granted_amount", A.GRANTED_ORE).on(A.DECIDED_ON).in(Uom.TKR);
    /** What applicants and others put in beside the grants. */
    static final Figure COFINANCED = APPLICATIONS
            .sum("cofinanced", A.COFINANCED_ORE)
            .on(A.DECIDED_ON)
            .where(A.DECISION.eq(GRANTED_CODE))
            .in(Uom.TKR);
    /** Granted projects whose final report is not approved at the period's end. */
    static final Figure RUNNING =
            APPLICATIONS.count("running").openAt(A.DECIDED_ON, A.CLOSED_ON).where(A.DECISION.eq(GRANTED_CODE));

    static final Figure REPORTED = APPLICATIONS.count("final_reports").on(A.REPORTED_ON);
    /** Granted projects whose final report was due by the period's end and had not come. */
    static final Figure OVERDUE = APPLICATIONS
            .count("reports_overdue")
            .openAt(A.REPORT_DUE_ON, A.REPORTED_ON)
            .where(p -> A.DECISION.eq(GRANTED_CODE).and(A.REPORT_DUE_ON.lt(p.to())));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(
            RECEIVED,
            APPLIED,
            DECIDED,
            GRANTED,
            PROJECTS,
            STUDIES,
            GRANTED_SHARE,
            AMOUNT,
            COFINANCED,
            RUNNING,
            REPORTED,
            OVERDUE);

    private ApplicationRegister() {}

    private static boolean decidedAfter(Record row) {
        return row.get(A.DECIDED_ON) == null || !row.get(A.DECIDED_ON).isBefore(row.get(A.APPLIED_ON));
    }

    private static boolean amountFitsDecision(Record row) {
        boolean granted = GRANTED_CODE.equals(row.get(A.DECISION));
        return granted
                ? row.get(A.GRANTED) != null && row.get(A.GRANTED).signum() > 0
                : row.get(A.GRANTED) == null || row.get(A.GRANTED).signum() == 0;
    }
}
