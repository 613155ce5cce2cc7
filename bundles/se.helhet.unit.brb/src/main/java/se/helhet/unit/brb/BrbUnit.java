package se.helhet.unit.brb;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Check;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** Business Region Borås: investment enquiries, marketing, and how companies see the municipalities. */
@Component(service = Unit.class)
@UnitIdentity(id = "brb", order = 20)
public final class BrbUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                EnquiryRegister.ENQUIRIES,
                StepRegister.STEPS,
                ActivityRegister.ACTIVITIES,
                RankingRegister.RANKINGS,
                SurveyRegister.SURVEYS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable
                .of(
                        EnquiryRegister.FIGURES,
                        StepRegister.FIGURES,
                        ActivityRegister.FIGURES,
                        RankingRegister.FIGURES,
                        SurveyRegister.FIGURES)
                .flatCollect(f -> f);
    }

    @Override
    public ImmutableList<Figure> glance() {
        return Lists.immutable.of(
                EnquiryRegister.RECEIVED, EnquiryRegister.OPEN, ActivityRegister.FAIRS, RankingRegister.RANK);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return Lists.immutable.of(EnquiryRegister.NEXT_STEP);
    }

    @Override
    public ImmutableList<Check> checks() {
        return Lists.immutable.of(StepRegister.STAGE, StepRegister.REFERENCE);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(new BrbChapter().chapter(), plan());
    }
}
