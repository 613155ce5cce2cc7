package se.helhet.api.fee;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** What would be different: a trial of {@link FeeReckoning}, never stored. */
public record Trial(ImmutableList<Rate> rates, ImmutableList<Leaving> leaving) {
    /** Nothing is different. */
    public static final Trial NONE = new Trial(Lists.immutable.empty(), Lists.immutable.empty());

    /**
     * A term at another rate.
     *
     * @param kronor as people write them: {@code 7} or {@code 5,06}
     */
    public record Rate(String term, String kronor) {}

    /**
     * A party that pays no longer.
     *
     * @param unit id of the only unit that it leaves, or empty for all
     */
    public record Leaving(String party, String unit) {}

    public Trial with(Rate rate) {
        return new Trial(rates.newWith(rate), leaving);
    }

    public Trial without(Leaving who) {
        return new Trial(rates, leaving.newWith(who));
    }

    public boolean isNone() {
        return rates.isEmpty() && leaving.isEmpty();
    }
}
