package se.helhet.unit.navet;

import static se.helhet.unit.navet.db.Tables.NAVET_PROJECT;

import java.time.temporal.ChronoUnit;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.unit.navet.db.tables.NavetProject;

/** Projects with money from outside, by the European Union, the state or others. */
final class ProjectRegister {
    static final NavetProject P = NAVET_PROJECT;

    static final Register PROJECTS = Register.of("project", P)
            .required(P.STARTED_ON, P.ENDS_ON, P.NAME, P.FUNDING)
            .coded(P.FUNDING, "eu", "nationell", "regional", "bistand")
            .coded(P.NAME, Codes.OPEN)
            .derived(P.MONTHS, r -> (int) ChronoUnit.MONTHS.between(
                    r.get(P.STARTED_ON), r.get(P.ENDS_ON).plusDays(1)))
            .rule("ends_after", r -> Dates.inOrder(r.get(P.STARTED_ON), r.get(P.ENDS_ON)))
            .rule("reported", r -> Dates.inOrder(r.get(P.STARTED_ON), r.get(P.REPORTED_ON)));

    static final Figure RUNNING = PROJECTS.count("projects_running").openAt(P.STARTED_ON, P.ENDS_ON);
    static final Figure STARTED = PROJECTS.count("projects_started").on(P.STARTED_ON);
    /** How long the projects begun in the period are to last. */
    static final Figure YEARS =
            PROJECTS.sum("project_years", P.MONTHS).on(P.STARTED_ON).in(new Uom("years", Num.of(1, 12), "år", 0));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(RUNNING, STARTED, YEARS);

    static final Deadline REPORT = new Deadline("report", PROJECTS, P.REPORT_DUE_ON, null, P.REPORTED_ON.isNull());

    private ProjectRegister() {}
}
