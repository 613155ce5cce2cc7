package se.helhet.unit.kansli.fees.reckoning;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;

/**
 * All that the fees of a year follow from. A value: change it and reckon again to see what a change would mean.
 *
 * @param inhabitants by party; who is not there is not known
 */
public record Basis(
        int year,
        ImmutableList<Term> terms,
        ImmutableMap<String, Long> inhabitants,
        ImmutableList<Agreement> agreements) {

    /** What a party agreed to pay for a unit from a year on, in öre of that year. */
    public record Agreement(int year, String unit, String party, long amount) {}

    /** With one term changed. */
    public Basis with(Term changed) {
        return new Basis(
                year, terms.collect(t -> t.number().equals(changed.number()) ? changed : t), inhabitants, agreements);
    }

    /** As if that party took part in nothing. */
    public Basis without(String party) {
        return new Basis(year, terms.collect(t -> t.without(party)), inhabitants, agreements);
    }

    /** As if that party did not take part in that unit. */
    public Basis without(String party, String unit) {
        return new Basis(
                year, terms.collect(t -> t.unit().equals(unit) ? t.without(party) : t), inhabitants, agreements);
    }

    /** The latest agreement that holds in the year. */
    Optional<Agreement> agreement(String unit, String party) {
        return agreements
                .select(a -> a.unit().equals(unit) && a.party().equals(party) && a.year() <= year)
                .toSortedListBy(Agreement::year)
                .getLastOptional();
    }
}
