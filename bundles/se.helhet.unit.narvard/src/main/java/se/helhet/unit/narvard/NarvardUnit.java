package se.helhet.unit.narvard;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Deadline;
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
    public ImmutableList<Figure> glance() {
        return Lists.immutable.of(
                CareRegister.READMISSION,
                DeviationRegister.LATE_SHARE,
                CareRegister.WAITING_SHARE,
                SipRegister.PLAN_SHARE);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return Lists.immutable.of(DeviationRegister.DEADLINE);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(new NarvardChapter().chapter(), plan(), new NarvardAppendix().chapter());
    }
}
