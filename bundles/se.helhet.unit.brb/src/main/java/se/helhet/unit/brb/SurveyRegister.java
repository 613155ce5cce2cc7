package se.helhet.unit.brb;

import static se.helhet.unit.brb.db.Tables.BRB_SURVEY;

import java.math.BigDecimal;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.brb.db.tables.BrbSurvey;

/** What companies say: SKR's Insikt (index 0–100) and Svenskt Näringsliv's survey (grade 1–6), per municipality. */
final class SurveyRegister {
    /** SKR changed its way of measuring; values from this year on cannot be compared with earlier ones. */
    private static final int BREAK = 2024;

    private static final BrbSurvey S = BRB_SURVEY;

    static final Register SURVEYS = Register.of("survey", S)
            .required(S.SURVEY, S.AREA, S.MUNICIPALITY, S.YEAR, S.SCORE)
            .coded(S.SURVEY, "insikt", "naringsliv")
            .coded(
                    S.AREA,
                    "total",
                    "procurement",
                    "service",
                    "officials",
                    "politicians",
                    "fire",
                    "building",
                    "land",
                    "environment",
                    "food",
                    "alcohol")
            .coded(S.MUNICIPALITY, Codes.MEMBERS)
            .published(S.AREA, S.SCORE)
            .derived(S.BELONGS_TO, r -> RankingRegister.firstDay(r.get(S.YEAR)))
            .rule("score", r -> within(r.get(S.SURVEY), r.get(S.SCORE)))
            .rule("year", r -> RankingRegister.believable(r.get(S.YEAR)));

    static final Figure INSIKT = SURVEYS.average("insikt", S.SCORE)
            .on(S.BELONGS_TO)
            .where(S.SURVEY.eq("insikt").and(S.AREA.eq("total")))
            .in(Uom.COUNT.brokenIn(BREAK));
    static final Figure GRADE = SURVEYS.average("grade", S.SCORE)
            .on(S.BELONGS_TO)
            .where(S.SURVEY.eq("naringsliv"))
            .in(Uom.COUNT.decimals(1));
    /** Of the municipality with the lowest grade: "all at least 3.0" is a limit on this. */
    static final Figure LOWEST_GRADE = SURVEYS.lowest("lowest_grade", S.SCORE)
            .on(S.BELONGS_TO)
            .where(S.SURVEY.eq("naringsliv"))
            .in(Uom.COUNT.decimals(1));

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(INSIKT, GRADE, LOWEST_GRADE);

    private SurveyRegister() {}

    private static boolean within(String survey, BigDecimal score) {
        boolean index = "insikt".equals(survey);
        return score.compareTo(index ? BigDecimal.ZERO : BigDecimal.ONE) >= 0
                && score.compareTo(BigDecimal.valueOf(index ? 100 : 6)) <= 0;
    }
}
