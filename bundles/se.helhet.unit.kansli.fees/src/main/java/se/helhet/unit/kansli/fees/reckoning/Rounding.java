package se.helhet.unit.kansli.fees.reckoning;

import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.value.Num;

/** Rounds amounts so that they add up to their rounded sum: the largest remainder method (Hamilton). */
final class Rounding {
    private Rounding() {}

    /** Whole numbers in the order of {@code exact}, none of which may be negative. */
    static ImmutableList<Long> tie(ImmutableList<Num> exact) {
        MutableList<Long> whole = Lists.mutable.withAll(exact.collect(Rounding::down));
        long sum = exact.injectInto(Num.ZERO, Num::plus).round(0).longValueExact();
        long left = sum - whole.sumOfLong(w -> w);
        MutableList<Integer> order = Lists.mutable.withAll(exact.collectWithIndex((e, i) -> i));
        // A stable sort: of equal remainders the first in the list goes first.
        order.sort(Comparator.comparing((Integer i) -> exact.get(i).minus(Num.of(whole.get(i))))
                .reversed());
        for (int i = 0; i < left; i++) {
            int next = order.get(i);
            whole.set(next, whole.get(next) + 1);
        }
        return whole.toImmutable();
    }

    private static long down(Num number) {
        long near = number.round(0).longValueExact();
        return Num.of(near).compareTo(number) > 0 ? near - 1 : near;
    }
}
