package se.helhet.unit.brb;

import static se.helhet.unit.brb.db.Tables.BRB_RANKING;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.unit.brb.db.tables.BrbRanking;

/** Svenskt Näringsliv's yearly ranking of the local business climate; 1 is best, so a falling number is good. */
final class RankingRegister {
    private static final BrbRanking R = BRB_RANKING;

    static final Register RANKINGS = Register.of("ranking", R)
            .required(R.MUNICIPALITY, R.YEAR, R.RANK)
            .coded(R.MUNICIPALITY, Codes.MEMBERS)
            .published(R.YEAR, R.RANK)
            .derived(R.BELONGS_TO, r -> firstDay(r.get(R.YEAR)))
            .rule("rank", r -> r.get(R.RANK) >= 1 && r.get(R.RANK) <= 290)
            .rule("year", r -> believable(r.get(R.YEAR)));

    /** Of one municipality its rank, of all the mean. */
    static final Figure RANK = RANKINGS.average("rank", R.RANK).on(R.BELONGS_TO);

    static final Figure BEST = RANKINGS.lowest("best_rank", R.RANK).on(R.BELONGS_TO);
    static final Figure WORST = RANKINGS.highest("worst_rank", R.RANK).on(R.BELONGS_TO);

    static final ImmutableList<Figure> FIGURES = Lists.immutable.of(RANK, BEST, WORST);

    private RankingRegister() {}

    /** A figure of a year stands on its first day, so that the interim report has it too. */
    static LocalDate firstDay(int year) {
        return LocalDate.of(year, 1, 1);
    }

    static boolean believable(int year) {
        return year >= 1990 && year <= 2100;
    }
}
