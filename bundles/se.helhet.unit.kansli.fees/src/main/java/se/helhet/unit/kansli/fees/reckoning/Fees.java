package se.helhet.unit.kansli.fees.reckoning;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.value.Num;

/**
 * Reckons fees. Pure functions.
 *
 * <p>Each fee is whole kronor. A term's exact sum is rounded once, and the kronor are then divided so that the fees tie to
 * it: everyone gets the whole kronor of their exact fee, and what is left goes, a krona each, to the largest remainders;
 * of equal ones to the party first in the list. So no fee is a krona or more from its exact amount.
 */
public final class Fees {
    private static final long KRONA = 100;

    private Fees() {}

    /** One party's fee by one term; {@code amount} is öre, whole kronor. */
    public record Charge(String term, String unit, String party, long amount) {}

    /** What each pays; a party whose inhabitants or agreement is not known is not in the list. */
    public static ImmutableList<Charge> of(Basis basis) {
        return basis.terms().flatCollect(term -> of(basis, term));
    }

    private static ImmutableList<Charge> of(Basis basis, Term term) {
        MutableList<String> parties = Lists.mutable.empty();
        MutableList<Num> exact = Lists.mutable.empty();
        for (String party : term.payers()) {
            fee(basis, term, party).ifPresent(kronor -> {
                parties.add(party);
                exact.add(kronor);
            });
        }
        ImmutableList<Long> whole = Rounding.tie(exact.toImmutable());
        return parties.collectWithIndex(
                        (party, i) -> new Charge(term.number(), term.unit(), party, whole.get(i) * KRONA))
                .toImmutable();
    }

    /** Exact, in kronor; empty when something it follows from is not known. */
    private static Optional<Num> fee(Basis basis, Term term, String party) {
        Optional<Num> inhabitants =
                Optional.ofNullable(basis.inhabitants().get(party)).map(Num::of);
        return switch (term.kind()) {
            case PER_INHABITANT -> term.rate().flatMap(rate -> inhabitants.map(rate::times));
            case FIXED -> term.rate();
            case AGREEMENT ->
                basis.agreement(term.unit(), party)
                        .map(a -> raised(Num.of(a.amount(), KRONA), term.uprating(), basis.year() - a.year()));
            case SHARED ->
                term.total()
                        .map(total -> Num.of(total, KRONA))
                        .flatMap(total -> inhabitants.map(n -> total.times(n).divide(all(basis, term))));
            case MATCHING -> others(basis, term);
            case NONE -> Optional.empty();
        };
    }

    /** What belongs to the payer's share when the others' fees are the rest. */
    private static Optional<Num> others(Basis basis, Term term) {
        Num sum = basis.terms()
                .select(t -> t.unit().equals(term.unit()) && t.kind() != Term.Kind.MATCHING)
                .flatCollect(t -> t.payers().collect(p -> fee(basis, t, p).orElse(Num.ZERO)))
                .injectInto(Num.ZERO, Num::plus);
        return sum.signum() == 0 || term.share().equals(Num.ONE)
                ? Optional.empty()
                : Optional.of(sum.times(term.share()).divide(Num.ONE.minus(term.share())));
    }

    private static Num raised(Num amount, Num uprating, int years) {
        Num out = amount;
        for (int i = 0; i < years; i++) {
            out = out.times(Num.ONE.plus(uprating));
        }
        return out;
    }

    private static Num all(Basis basis, Term term) {
        return Num.of(term.payers().sumOfLong(p -> basis.inhabitants().getIfAbsentValue(p, 0L)));
    }
}
