package se.helhet.unit.dso;

import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Columns;
import se.helhet.api.chapter.FigureTable;
import se.helhet.api.figure.Dim;

/** What the officers tell of a period: the year in figures, reviews, knowledge, incidents, the outlook, goals. */
final class DsoChapter implements Blocks {
    Chapter chapter() {
        return Chapter.of(
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
                goals());
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
