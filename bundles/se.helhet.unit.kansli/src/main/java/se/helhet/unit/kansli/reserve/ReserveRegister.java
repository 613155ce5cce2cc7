package se.helhet.unit.kansli.reserve;

import static se.helhet.unit.kansli.db.Tables.KANSLI_RESERVE;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Record;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.db.tables.KansliReserve;

/** What is set aside to a reserve of results, and what is used of it. Kept by federations that have one. */
public final class ReserveRegister {
    private static final KansliReserve R = KANSLI_RESERVE;
    private static final String SET_ASIDE_KIND = "set_aside";
    private static final String USED_KIND = "used";

    /**
     * Only the reserve that the law of the year knows can be built up. One that was built up earlier can still be used;
     * until when is not judged here.
     */
    public static final Register RESERVES = Register.of("reserve", R)
            .required(R.YEAR, R.RESERVE, R.KIND, R.AMOUNT)
            .derived(R.CLOSES_ON, r -> LocalDate.of(r.get(R.YEAR), 12, 31))
            .coded(R.RESERVE, BalanceLaw.codes())
            .coded(R.KIND, SET_ASIDE_KIND, USED_KIND)
            .money(R.AMOUNT)
            .rule("year", r -> r.get(R.YEAR) >= 1990 && r.get(R.YEAR) <= 2199)
            .rule("reserve_law", ReserveRegister::lawful)
            .rule("reserve_amount", r -> r.get(R.AMOUNT) > 0)
            .planned();

    static final Dim RESERVE = RESERVES.dim(R.RESERVE);

    static final Figure SET_ASIDE = moved("reserve_set_aside", SET_ASIDE_KIND).negated();
    static final Figure USED = moved("reserve_used", USED_KIND);
    /** What the reserve changes the result by: used less set aside. */
    public static final Figure EFFECT = Figure.sum("reserve_effect", USED, SET_ASIDE);

    public static final ImmutableList<Figure> FIGURES = Lists.immutable.of(SET_ASIDE, USED, EFFECT);

    private ReserveRegister() {}

    private static boolean lawful(Record r) {
        String reserve = r.get(R.RESERVE);
        return USED_KIND.equals(r.get(R.KIND))
                ? r.get(R.YEAR) >= BalanceLaw.begins(reserve)
                : BalanceLaw.of(reserve, r.get(R.YEAR)).isPresent();
    }

    private static Figure moved(String name, String kind) {
        return RESERVES.sum(name, R.AMOUNT)
                .on(R.CLOSES_ON)
                .where(R.KIND.eq(kind))
                .in(Uom.TKR);
    }
}
