package se.helhet.api.organisation;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Who;

/** Who the federation is: data, never code. Provided by the core. */
public interface Organisation {
    /** Empty until one has been set up. */
    Optional<Federation> federation();

    /** Members, then adjunct members and others, each by name in Swedish order. */
    ImmutableList<Party> parties();

    /** The federation's units that exist in {@code year}, in document order. */
    ImmutableList<UnitEntry> units(int year);

    /** All units ever, in document order. */
    ImmutableList<UnitEntry> units();

    ImmutableList<Participation> participations(int year);

    /** Inhabitants at the turn of the year before {@code year}; empty when not known. */
    Optional<Long> population(String party, int year);

    /**
     * All of it as it is now, all years: what an editor changes and gives back to {@link #save}. The federation's texts
     * are empty when none has been set up.
     */
    Data all();

    /**
     * Replaces the whole organisation in one transaction; rows that are the same are left as they are.
     *
     * @throws IllegalArgumentException when it contradicts itself (a code used twice, an unknown unit); the message has a
     *     sentence per fault, each on its own line, and nothing is stored
     */
    void save(Data data, Who who);

    /**
     * @param name      full name
     * @param shortName for the cover and the running head
     */
    record Federation(String name, String shortName, String organisationNumber) {}

    /**
     * A municipality or another body that takes part.
     *
     * @param code one lower-case word without å ä ö: {@code boras}
     * @param name as printed: {@code Borås}; people may type either, with or without "kommun" or "stad"
     */
    record Party(String code, String name, Kind kind) {}

    /** What a party is to the federation. */
    enum Kind {
        MEMBER,
        /** Takes part by separate agreement. */
        ADJUNCT,
        OTHER
    }

    /**
     * A unit as the federation sees it, whether or not its plugin is installed.
     *
     * @param feeLabel what its members' payment is called in the income statement ("Medlemsavgifter, Navet"), or empty
     *     when it has none
     * @param from     first year it exists as a unit of its own
     * @param to       last year, or empty
     */
    record UnitEntry(
            String id, String name, String shortName, String feeLabel, int from, Optional<Integer> to, int order) {
        public boolean existsIn(int year) {
            return year >= from && to.map(t -> year <= t).orElse(true);
        }
    }

    /** @param role as printed: "medlem", "adjungerad", "medfinansiär 50 %" */
    record Participation(String unit, String party, String role, int year) {}

    /** @param year the figure's year; the count is at the turn of the year before it */
    record Population(String party, int year, long inhabitants) {}

    /** All of it, for setting up. */
    record Data(
            Federation federation,
            ImmutableList<Party> parties,
            ImmutableList<UnitEntry> units,
            ImmutableList<Participation> participations,
            ImmutableList<Population> populations) {}
}
