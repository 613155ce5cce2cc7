package se.helhet.unit.kansli.fees;

import static se.helhet.unit.kansli.fees.db.Tables.FEES_TERM;

import java.time.LocalDate;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.unit.kansli.fees.db.tables.FeesTerm;
import se.helhet.unit.kansli.fees.db.tables.records.FeesTermRecord;

/** The terms of each year: what is charged for a unit, by what, and whom; also parts of a fee and what is only told. */
final class TermRegister {
    private static final FeesTerm T = FEES_TERM;
    /** Stored as ten-thousandths of a krona. */
    private static final Num SCALE = Num.of(10_000);

    /** All members pay, or all municipalities that take part in the unit; else a party's code. */
    static final String MEMBERS = "members";

    static final String PARTICIPANTS = "participants";

    static final Register TERMS = Register.of("term", T)
            .required(T.YEAR, T.TERM, T.UNIT, T.BASIS, T.KIND, T.PAID_BY, T.PAYER)
            .derived(T.VALID_FROM, r -> LocalDate.of(r.get(T.YEAR), 1, 1))
            .derived(
                    T.SCALED_RATE,
                    r -> Decimal.read(r.get(T.RATE))
                            .map(n -> n.times(SCALE).round(0).longValueExact())
                            .orElse(null))
            .coded(T.TERM, Codes.OPEN)
            .coded(T.UNIT, Codes.UNITS)
            .coded(T.KIND, "per_inhabitant", "fixed", "agreement", "shared", "matching", "none")
            .money(T.TOTAL)
            .rule("year", r -> r.get(T.YEAR) >= 1990 && r.get(T.YEAR) <= 2199)
            .rule(
                    "decimals",
                    r -> Decimal.fine(r.get(T.RATE))
                            && Decimal.fine(r.get(T.CHARGED_RATE))
                            && Decimal.fine(r.get(T.SHARE))
                            && Decimal.fine(r.get(T.UPRATING)))
            .rule("total", r -> !"shared".equals(r.get(T.KIND)) || r.get(T.TOTAL) != null)
            .rule(
                    "share",
                    r -> !"matching".equals(r.get(T.KIND))
                            || Decimal.share(r.get(T.SHARE))
                                    .filter(s -> s.compareTo(Num.ONE) < 0)
                                    .isPresent())
            .planned();

    static final Dim TERM = TERMS.dim(T.TERM);

    /** Whole kronor; a rate with öre is {@link #EXACT_RATE}. */
    static final Figure RATE = TERMS.latest("rate", T.SCALED_RATE)
            .on(T.VALID_FROM)
            .where(T.SCALED_RATE.isNotNull())
            .in(new Uom("kr", Num.of(1, 10_000), "kr", 0));

    static final Figure EXACT_RATE =
            RATE.in(new Uom("kr", Num.of(1, 10_000), "kr", 2)).named("exact_rate");

    private TermRegister() {}

    /** Of one year, in the order of their numbers. */
    static ImmutableList<FeesTermRecord> read(DSLContext dsl, int year) {
        return Lists.immutable
                .withAll(dsl.selectFrom(T).where(T.YEAR.eq(year)).orderBy(T.ID).fetch())
                .toSortedListBy(
                        r -> r.getTerm().matches("[0-9]{1,6}") ? Integer.valueOf(r.getTerm()) : Integer.MAX_VALUE)
                .toImmutable();
    }

    static ImmutableList<Integer> years(DSLContext dsl) {
        return Lists.immutable.withAll(
                dsl.selectDistinct(T.YEAR).from(T).orderBy(T.YEAR).fetch(T.YEAR));
    }
}
