package se.helhet.unit.kansli.governance;

import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Part;
import se.helhet.unit.kansli.governance.db.tables.GovernanceControl;

/** The year's internal control plan with its results, as appendix and as open data. */
final class ControlPlan implements Blocks {
    private static final GovernanceControl C = ControlRegister.C;

    static final Part TABLE = new ControlPlan()
            .list("control_plan", ControlRegister.PLANNED, C.MOMENT, C.METHOD, C.FREQUENCY, C.RESPONSIBLE, C.RESULT)
            .groupBy(C.SECTION, C.AREA)
            .orderBy(C.NO)
            .orderBy(C.MOMENT_NO)
            .dataset(
                    "internal-control",
                    "no",
                    "section",
                    "area",
                    "moment_no",
                    "moment",
                    "method",
                    "frequency",
                    "responsible",
                    "result",
                    "result_scope",
                    "page_section",
                    "reading");

    private ControlPlan() {}
}
