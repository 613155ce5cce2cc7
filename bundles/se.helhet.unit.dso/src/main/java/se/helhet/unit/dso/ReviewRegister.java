package se.helhet.unit.dso;

import static se.helhet.unit.dso.db.Tables.DSO_REVIEW;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.dso.db.tables.DsoReview;

/**
 * Review rounds: a row for each organisation when its round is opened, finished when it is done. The rows behind
 * {@link #LEFT} are those who are left.
 */
final class ReviewRegister {
    private static final DsoReview R = DSO_REVIEW;

    static final Register REVIEWS = Register.of("review", R)
            .required(R.ORGANISATION, R.KIND, R.OPENED_ON)
            .coded(R.KIND, "forvaltning", "bolag")
            .coded(R.MUNICIPALITY, Codes.MEMBERS)
            .rule(
                    "finished_later",
                    r -> r.get(R.FINISHED_ON) == null || !r.get(R.FINISHED_ON).isBefore(r.get(R.OPENED_ON)));

    /** Organisations with at least one round done; each once. */
    static final Figure REVIEWED = REVIEWS.distinct("reviewed", R.ORGANISATION).on(R.FINISHED_ON);

    static final Figure LEFT = REVIEWS.count("reviews_left").openAt(R.OPENED_ON, R.FINISHED_ON);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(REVIEWED, LEFT);

    private ReviewRegister() {}
}
