package se.helhet.unit.narvard;

import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Economy;

/** The cooperation's part of the report: the year, indicators, deviations, plans, financing, goals. */
final class NarvardChapter implements Blocks {
    Chapter chapter() {
        return Chapter.of(
                "narvard",
                heading("mission"),
                written("mission"),
                heading("year"),
                text("activities"),
                text("pilots"),
                heading("indicators"),
                table(
                                "year",
                                CareRegister.DISCHARGED,
                                CareRegister.READMISSION,
                                CareRegister.WAITING_SHARE,
                                DeviationRegister.DUE,
                                DeviationRegister.LATE_SHARE,
                                SipRegister.PLANS,
                                SipRegister.PLAN_SHARE,
                                ReviewRegister.HOSPITAL_REVIEWS,
                                ReviewRegister.LISTED_REVIEWS)
                        .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                text("care"),
                chartByMonth("readmission", CareRegister.READMISSION),
                subheading("deviations"),
                text("deviations"),
                table(
                        "deviations",
                        DeviationRegister.DEVIATIONS.dim("area"),
                        DeviationRegister.REPORTED,
                        DeviationRegister.DUE,
                        DeviationRegister.LATE_REPLIES,
                        DeviationRegister.LATE_SHARE),
                chartByMonth("late", DeviationRegister.LATE_SHARE),
                subheading("plans"),
                text("plans"),
                table(
                        "plans",
                        SipRegister.SIP.dim("municipality"),
                        SipRegister.MEETINGS,
                        SipRegister.PLANS,
                        SipRegister.PLAN_SHARE),
                text("reviews"),
                written("comment"),
                heading("economy"),
                text("contributions"),
                table("contributions")
                        .rows(ContributionRegister.BY_MUNICIPALITIES, ContributionRegister.BY_REGION)
                        .total(ContributionRegister.CONTRIBUTED)
                        .rows(Economy.FEES.at("unit", "narvard"), Economy.RESULT.at("unit", "narvard")),
                text("economy"),
                written("economy"),
                heading("goals"),
                text("goals"),
                goals());
    }
}
