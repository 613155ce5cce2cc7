package se.helhet.unit.dso;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Dim;
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
        return Lists.immutable.of(
                Chapter.of(
                        "dso",
                        heading("mission"),
                        written("mission"),
                        heading("year"),
                        table(
                                        "year",
                                        OrganisationRegister.SUPERVISED,
                                        OrganisationRegister.CLUSTERS,
                                        ReviewRegister.REVIEWED,
                                        MaturityRegister.MATURED,
                                        AdviceRegister.SIMPLE,
                                        AdviceRegister.COMPLEX,
                                        VisitRegister.VISITED,
                                        TrainingRegister.HELD,
                                        IncidentRegister.AWARE,
                                        EnquiryRegister.ASKED)
                                .columns(Columns.THIS, Columns.LAST, Columns.CHANGE),
                        subheading("reviews"),
                        text("reviews"),
                        table(
                                "reviews",
                                ReviewRegister.REVIEWS.dim("kind"),
                                OrganisationRegister.SUPERVISED,
                                ReviewRegister.REVIEWED,
                                ReviewRegister.LEFT),
                        text("maturity"),
                        matrix(),
                        heat("maturity", matrix()),
                        subheading("knowledge"),
                        text("advice"),
                        table("advice", AdviceRegister.ADVICE.dim("topic"), AdviceRegister.GIVEN),
                        text("trainings"),
                        table(
                                "trainings",
                                TrainingRegister.TRAININGS.dim("size"),
                                TrainingRegister.HELD,
                                TrainingRegister.TRAINED),
                        subheading("incidents"),
                        text("incidents"),
                        table("incidents", IncidentRegister.INCIDENTS.dim("risk"), IncidentRegister.AWARE),
                        text("enquiries"),
                        subheading("outlook"),
                        text("outlook"),
                        written("comment"),
                        heading("economy"),
                        written("economy"),
                        heading("goals"),
                        text("goals"),
                        goals()),
                plan());
    }

    /** Areas by the last three rounds. */
    private FigureTable matrix() {
        Dim term = MaturityRegister.MATURITY.dim("term");
        return table("maturity")
                .columns(Columns.at(-1, term, "host"), Columns.at(0, term, "var"), Columns.at(0, term, "host"))
                .each(MaturityRegister.MATURITY.dim("area"), MaturityRegister.SCORE)
                .total(MaturityRegister.SCORE);
    }
}
