package se.helhet.web.finance.fee;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.fee.Trial;

/**
 * What a person has changed on the page: {@code rate.5=7} and {@code out.mark=navet}, where {@value #ALL} leaves all units.
 *
 * @param rates  as written, by term; those left as they are not among them
 * @param out    by party
 * @param faults a sentence by term, for a rate that cannot be read; it is not tried
 */
record FeeForm(
        ImmutableMap<String, String> rates, ImmutableMap<String, String> out, ImmutableMap<String, String> faults) {
    static final String ALL = "all";
    private static final String RATE = "rate.";
    private static final String OUT = "out.";

    static FeeForm of(FeeReckoning fees, int year, ImmutableList<String> parties, Function<String, String> param) {
        MutableMap<String, String> rates = Maps.mutable.empty();
        MutableMap<String, String> out = Maps.mutable.empty();
        MutableMap<String, String> faults = Maps.mutable.empty();
        for (FeeReckoning.Term term : fees.terms(year)) {
            String written = param.apply(RATE + term.number()).replaceAll("\\h", "");
            if (!written.isEmpty() && term.rated() && !written.equals(term.rate())) {
                rates.put(term.number(), written);
                fault(fees, year, new Trial.Rate(term.number(), written)).ifPresent(f -> faults.put(term.number(), f));
            }
        }
        parties.reject(p -> param.apply(OUT + p).isEmpty()).forEach(p -> out.put(p, param.apply(OUT + p)));
        return new FeeForm(rates.toImmutable(), out.toImmutable(), faults.toImmutable());
    }

    private static Optional<String> fault(FeeReckoning fees, int year, Trial.Rate rate) {
        try {
            fees.charges(year, Trial.NONE.with(rate));
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }

    Trial trial() {
        Trial rated = rates.keysView()
                .reject(faults::containsKey)
                .injectInto(Trial.NONE, (trial, term) -> trial.with(new Trial.Rate(term, rates.get(term))));
        return out.keysView()
                .injectInto(
                        rated,
                        (trial, party) -> trial.without(
                                new Trial.Leaving(party, out.get(party).equals(ALL) ? "" : out.get(party))));
    }
}
