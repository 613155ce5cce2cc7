package se.helhet.unit.narvard;

import static se.helhet.unit.narvard.db.Tables.NARVARD_REVIEW;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.narvard.db.tables.NarvardReview;

/**
 * Medication reviews, a row per month and place. The hospital counts the patients of the month; health centres count
 * everyone listed who is 75 or older and had a thorough review within twelve months, so that only the latest row holds.
 */
final class ReviewRegister {
    private static final NarvardReview R = NARVARD_REVIEW;

    static final Register REVIEWS = Register.of("review", R)
            .required(R.MONTH, R.PLACE, R.PATIENTS, R.REVIEWED)
            .month(R.MONTH)
            .coded(R.PLACE, "sjukhus", "vardcentral")
            .rule("reviewed", r -> r.get(R.REVIEWED) >= 0 && r.get(R.REVIEWED) <= r.get(R.PATIENTS));

    static final Figure HOSPITAL_REVIEWS = Figure.ratio(
                    "hospital_reviews",
                    REVIEWS.sum("reviewed", R.REVIEWED).on(R.MONTH),
                    REVIEWS.sum("patients", R.PATIENTS).on(R.MONTH))
            .where(R.PLACE.eq("sjukhus"));
    static final Figure LISTED_REVIEWS = Figure.ratio(
                    "listed_reviews",
                    REVIEWS.latest("listed_reviewed", R.REVIEWED).on(R.MONTH),
                    REVIEWS.latest("listed", R.PATIENTS).on(R.MONTH))
            .where(R.PLACE.eq("vardcentral"));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(HOSPITAL_REVIEWS, LISTED_REVIEWS);

    private ReviewRegister() {}
}
