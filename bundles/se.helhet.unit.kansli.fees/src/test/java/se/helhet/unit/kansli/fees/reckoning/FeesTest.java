package se.helhet.unit.kansli.fees.reckoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.value.Num;
import se.helhet.unit.kansli.fees.reckoning.Term.Kind;

class FeesTest {
    private static final ImmutableList<String> ALL = Lists.immutable.of("a", "b", "c");
    private static final Map<String, Long> PEOPLE = Map.of("a", 100L, "b", 201L, "c", 302L);

    @Test
    void aRateTimesInhabitantsTiesToItsTotal() {
        // Exact: 506, 1017.06, 1528.12; together 3051.18.
        Basis basis = basis(rate("1", "navet", "5.06"));
        assertEquals("a=506 b=1017 c=1528", said(basis));
    }

    @Test
    void whatRoundingLeavesGoesToTheLargestRemainders() {
        Basis basis = new Basis(
                2021,
                Lists.immutable.of(term("1", "x", Kind.SHARED, null, 10_000L, ALL)),
                Maps.immutable.ofMap(Map.of("a", 1L, "b", 1L, "c", 1L)),
                Lists.immutable.empty());
        assertEquals("a=34 b=33 c=33", said(basis));
    }

    @Test
    void everyColumnTiesAndNoFeeIsAKronaOff() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            ImmutableList<Num> exact =
                    Lists.immutable.fromStream(random.longs(9, 0, 1_000_000).mapToObj(n -> Num.of(n, 997)));
            ImmutableList<Long> whole = Rounding.tie(exact);
            assertEquals(exact.injectInto(Num.ZERO, Num::plus).round(0).longValueExact(), whole.sumOfLong(w -> w));
            exact.forEachWithIndex((e, i) ->
                    assertTrue(e.minus(Num.of(whole.get(i))).abs().compareTo(Num.ONE) < 0, e + " " + whole.get(i)));
        }
    }

    @Test
    void anAgreementIsRaisedOnceForEachYearSince() {
        Term term = new Term(
                "1", "navet", Kind.AGREEMENT, Optional.empty(), Optional.empty(), Num.of(1, 40), Num.ZERO, ALL);
        Basis basis = new Basis(
                2021,
                Lists.immutable.of(term),
                Maps.immutable.empty(),
                Lists.immutable.of(
                        new Basis.Agreement(2019, "navet", "a", 100_000_00),
                        new Basis.Agreement(2018, "navet", "b", 1_00),
                        new Basis.Agreement(2020, "navet", "b", 200_000_00),
                        new Basis.Agreement(2022, "navet", "c", 5_00)));
        assertEquals("a=105063 b=205000", said(basis));
    }

    @Test
    void halfOfTheCostMeansAsMuchAsTheOthersTogether() {
        Term region = new Term(
                "2",
                "navet",
                Kind.MATCHING,
                Optional.empty(),
                Optional.empty(),
                Num.ZERO,
                Num.of(1, 2),
                Lists.immutable.of("region"));
        Basis basis = basis(rate("1", "navet", "5.06"), region, rate("3", "brb", "6"));
        assertEquals(
                305_100, Fees.of(basis).detect(c -> c.party().equals("region")).amount());
    }

    @Test
    void nothingIsChargedWhileTheRateIsOpenOrTheInhabitantsAreNotKnown() {
        Term open = term("1", "dso", Kind.PER_INHABITANT, null, null, ALL);
        assertEquals("", said(basis(open)));
        Term unknown = term("1", "dso", Kind.PER_INHABITANT, Num.of(6), null, Lists.immutable.of("a", "nobody"));
        assertEquals("a=600", said(basis(unknown)));
    }

    @Test
    void aChangedRateShowsTheEffectForEachParty() {
        Basis before = basis(rate("1", "brb", "6"));
        Basis after = before.with(before.terms().getFirst().at(Num.of(7)));
        assertEquals("{a=10000, b=20100, c=30200}", effect(before, after).toString());
    }

    @Test
    void aMemberThatLeavesMakesTheOthersPayItsShareOfAFixedCost() {
        Basis before = basis(term("1", "narvard", Kind.SHARED, null, 603_00L, ALL), rate("2", "brb", "6"));
        Basis after = before.without("c");
        assertEquals("{a=10000, b=20200, c=-211400}", effect(before, after).toString());
        assertEquals(
                "{a=10000, b=20200, c=-30200}",
                effect(before, before.without("c", "narvard")).toString());
    }

    private static Basis basis(Term... terms) {
        return new Basis(2021, Lists.immutable.of(terms), Maps.immutable.ofMap(PEOPLE), Lists.immutable.empty());
    }

    private static Term rate(String number, String unit, String kronor) {
        return term(number, unit, Kind.PER_INHABITANT, Num.parse(kronor), null, ALL);
    }

    private static Term term(
            String number, String unit, Kind kind, Num rate, Long total, ImmutableList<String> payers) {
        return new Term(
                number, unit, kind, Optional.ofNullable(rate), Optional.ofNullable(total), Num.ZERO, Num.ZERO, payers);
    }

    private static String said(Basis basis) {
        return Fees.of(basis).collect(c -> c.party() + "=" + c.amount() / 100).makeString(" ");
    }

    /** Öre more or less for each party. */
    private static SortedMap<String, Long> effect(Basis before, Basis after) {
        SortedMap<String, Long> out = new TreeMap<>();
        Fees.of(before).forEach(c -> out.merge(c.party(), -c.amount(), Long::sum));
        Fees.of(after).forEach(c -> out.merge(c.party(), c.amount(), Long::sum));
        return out;
    }
}
