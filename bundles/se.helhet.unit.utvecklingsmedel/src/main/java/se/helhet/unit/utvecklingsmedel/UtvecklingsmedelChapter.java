package se.helhet.unit.utvecklingsmedel;

import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Register;
import se.helhet.unit.utvecklingsmedel.db.tables.UtvecklingsmedelApplication;

/** What the grants tell of a period: applications, decisions, areas, projects, reports, goals. */
final class UtvecklingsmedelChapter implements Blocks {
    private static final Register APPLICATIONS = ApplicationRegister.APPLICATIONS;
    private static final UtvecklingsmedelApplication A = ApplicationRegister.A;

    Chapter chapter() {
        return Chapter.of(
                "utvecklingsmedel",
                heading("mission"),
                written("mission"),
                heading("year"),
                text("year"),
                table(
                                "year",
                                CallRegister.OPENED,
                                ApplicationRegister.RECEIVED,
                                ApplicationRegister.APPLIED,
                                ApplicationRegister.GRANTED,
                                ApplicationRegister.GRANTED_SHARE,
                                ApplicationRegister.AMOUNT,
                                ApplicationRegister.COFINANCED,
                                PaymentRegister.PAID,
                                ApplicationRegister.RUNNING,
                                ApplicationRegister.REPORTED)
                        .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                table(
                        "areas",
                        APPLICATIONS.dim("area"),
                        ApplicationRegister.RECEIVED,
                        ApplicationRegister.GRANTED,
                        ApplicationRegister.AMOUNT,
                        ApplicationRegister.COFINANCED),
                chart("areas", APPLICATIONS.dim("area"), ApplicationRegister.AMOUNT),
                table("focus", APPLICATIONS.dim("focus_area"), ApplicationRegister.GRANTED, ApplicationRegister.AMOUNT),
                list("projects", ApplicationRegister.GRANTED, A.TITLE, A.APPLICANT, A.AREA, A.DECIDED_ON)
                        .orderBy(A.NUMBER),
                heading("reports"),
                text("reports"),
                written("comment"),
                goals());
    }
}
