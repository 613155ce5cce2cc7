package se.helhet.unit.dso;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** Data protection officers (DSO) for the members, their companies and clusters. */
@Component(service = Unit.class)
@UnitIdentity(id = "dso", order = 30)
public final class DsoUnit implements Unit {
    @Override
    public ImmutableList<Register> registers() {
        return Lists.immutable.of(
                OrganisationRegister.ORGANISATIONS,
                ReviewRegister.REVIEWS,
                MaturityRegister.MATURITY,
                AdviceRegister.ADVICE,
                VisitRegister.VISITS,
                TrainingRegister.TRAININGS,
                IncidentRegister.INCIDENTS,
                EnquiryRegister.ENQUIRIES,
                OutlookRegister.OUTLOOK,
                NewsletterRegister.NEWSLETTERS);
    }

    @Override
    public ImmutableList<Figure> figures() {
        return Lists.immutable
                .of(
                        OrganisationRegister.FIGURES,
                        ReviewRegister.FIGURES,
                        MaturityRegister.FIGURES,
                        AdviceRegister.FIGURES,
                        VisitRegister.FIGURES,
                        TrainingRegister.FIGURES,
                        IncidentRegister.FIGURES,
                        EnquiryRegister.FIGURES,
                        OutlookRegister.FIGURES,
                        NewsletterRegister.FIGURES)
                .flatCollect(f -> f);
    }

    @Override
    public ImmutableList<Figure> glance() {
        return Lists.immutable.of(
                ReviewRegister.REVIEWED, IncidentRegister.AWARE, AdviceRegister.GIVEN, EnquiryRegister.ASKED);
    }

    @Override
    public ImmutableList<Deadline> deadlines() {
        return Lists.immutable.of(IncidentRegister.DEADLINE, EnquiryRegister.DEADLINE);
    }

    @Override
    public ImmutableList<Chapter> chapters() {
        return Lists.immutable.of(new DsoChapter().chapter(), plan());
    }
}
