package se.helhet.unit.narvard;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** Närvårdssamverkan: municipalities and region together about patients on their way home. */
@Component(service = Unit.class)
@UnitIdentity(id = "narvard", order = 60)
public final class NarvardUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                CareRegister.CARE,
                DeviationRegister.DEVIATIONS,
                SipRegister.SIP,
                ReviewRegister.REVIEWS,
                PilotRegister.PILOTS,
                ActivityRegister.ACTIVITIES,
                ContributionRegister.CONTRIBUTIONS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable
                .of(
                        CareRegister.FIGURES,
                        DeviationRegister.FIGURES,
                        SipRegister.FIGURES,
                        ReviewRegister.FIGURES,
                        PilotRegister.FIGURES,
                        ActivityRegister.FIGURES,
                        ContributionRegister.FIGURES)
                .flatCollect(f -> f);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return Lists.immutable.of(DeviationRegister.DEADLINE);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(
                Chapter.of(
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
                        goals()),
                plan());
    }
}
