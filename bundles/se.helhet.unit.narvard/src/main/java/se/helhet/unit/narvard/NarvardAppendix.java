package se.helhet.unit.narvard;

import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;

/**
 * The cooperation's own account to its political board, for the report's appendices: what was done, each indicator by
 * month, deviations by sender and receiver, and what each party paid.
 */
final class NarvardAppendix implements Blocks {
    Chapter chapter() {
        return Chapter.of(
                "appendix",
                written("appendix"),
                heading("organisation"),
                text("appendix_organisation"),
                table(
                        "levels",
                        ActivityRegister.ACTIVITIES.dim("level"),
                        ActivityRegister.HELD,
                        ActivityRegister.PARTICIPANTS),
                heading("activities"),
                text("appendix_activities"),
                table(
                        "activities",
                        ActivityRegister.ACTIVITIES.dim("kind"),
                        ActivityRegister.HELD,
                        ActivityRegister.PARTICIPANTS),
                list(
                                "pilots",
                                PilotRegister.IN_PILOTS,
                                PilotRegister.P.PILOT,
                                PilotRegister.P.NAME,
                                PilotRegister.P.JOINED_ON)
                        .orderBy(PilotRegister.P.PILOT),
                heading("followup"),
                text("appendix_indicators"),
                tableByMonth(
                        "months",
                        CareRegister.DISCHARGED,
                        CareRegister.READMISSION,
                        CareRegister.WAITING_SHARE,
                        DeviationRegister.DUE,
                        DeviationRegister.LATE_SHARE,
                        SipRegister.PLAN_SHARE),
                text("appendix_deviations"),
                table(
                        "senders",
                        DeviationRegister.DEVIATIONS.dim("sender"),
                        DeviationRegister.REPORTED,
                        DeviationRegister.DUE,
                        DeviationRegister.LATE_SHARE),
                table(
                        "receivers",
                        DeviationRegister.DEVIATIONS.dim("receiver"),
                        DeviationRegister.REPORTED,
                        DeviationRegister.DUE,
                        DeviationRegister.LATE_SHARE),
                chart("receivers", DeviationRegister.DEVIATIONS.dim("receiver"), DeviationRegister.LATE_SHARE),
                heading("financing"),
                text("contributions"),
                table("payers")
                        .columns(Columns.THIS, Columns.LAST, Columns.CHANGE)
                        .each(ContributionRegister.CONTRIBUTIONS.dim("municipality"), ContributionRegister.CONTRIBUTED)
                        .sum(ContributionRegister.BY_MUNICIPALITIES)
                        .rows(ContributionRegister.BY_REGION)
                        .total(ContributionRegister.CONTRIBUTED));
    }
}
