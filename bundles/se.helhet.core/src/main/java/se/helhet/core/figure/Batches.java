package se.helhet.core.figure;

import java.util.Comparator;
import org.eclipse.collections.api.RichIterable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.figure.Codes;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.When;
import se.helhet.api.value.Period;

/**
 * Puts leaves together so that each row is read and judged once: flows and balances over one date share one statement
 * per joined range of dates and set of breakdowns; stocks, breakdowns that depend on the period, distinct counts and
 * latest values need one per period.
 */
final class Batches {
    private Batches() {}

    static ImmutableList<Batch> of(Iterable<Leaf> leaves) {
        MutableList<Batch> out = Lists.mutable.empty();
        Lists.mutable
                .withAll(leaves)
                .groupBy(l -> l.unit() + "." + l.register().name())
                .multiValuesView()
                .forEach(ofRegister -> addRegister(ofRegister.toList().toImmutable(), out));
        return out.toImmutable();
    }

    private static void addRegister(ImmutableList<Leaf> leaves, MutableList<Batch> out) {
        leaves.select(l -> l.kind() == Figure.Kind.LATEST)
                .forEach(l -> out.add(new Batch(Lists.immutable.of(l), LatestStatement::new)));
        leaves.select(l -> l.kind() == Figure.Kind.DISTINCT)
                .groupBy(Batches::when)
                .multiValuesView()
                .forEach(same -> out.add(new Batch(same.toList().toImmutable(), DistinctStatement::new)));
        ImmutableList<Leaf> added =
                leaves.reject(l -> l.kind() == Figure.Kind.LATEST || l.kind() == Figure.Kind.DISTINCT);
        added.select(Batches::perPeriod)
                .groupBy(l -> l.key().when() + " " + l.period().from() + " "
                        + l.period().to())
                .multiValuesView()
                .forEach(same -> byBreakdowns(same)
                        .forEach(set -> out.add(new Batch(set.toImmutable(), GroupStatement::ofPeriod))));
        added.reject(Batches::perPeriod)
                .groupBy(l -> Sql.text(l.when().date()))
                .multiValuesView()
                .forEach(same -> byBreakdowns(same).forEach(set -> addRanges(set, out)));
    }

    private static boolean perPeriod(Leaf leaf) {
        return leaf.when() instanceof When.OpenAt || leaf.timed();
    }

    private static String when(Leaf leaf) {
        return leaf.key().when() + " " + leaf.period().from() + " "
                + leaf.period().to() + " " + leaf.slice().keysView().makeString();
    }

    /** A leaf rides with a wider breakdown where there is one: the whole is the sum of its cells. */
    private static MutableList<MutableList<Leaf>> byBreakdowns(RichIterable<Leaf> leaves) {
        MutableList<MutableList<Leaf>> sets = Lists.mutable.empty();
        for (var same : leaves.groupBy(l -> l.slice().keysView().toSortedList())
                .multiValuesView()
                .toSortedList(Comparator.comparingInt(s -> -s.getAny().slice().size()))) {
            Leaf any = same.getAny();
            MutableList<Leaf> wider = sets.detect(s -> rides(any, s.getFirst()));
            if (wider == null) {
                sets.add(Lists.mutable.withAll(same));
            } else {
                wider.addAllIterable(same);
            }
        }
        return sets;
    }

    /** Open breakdowns may have a thousand codes, which would make many groups for one number. */
    private static boolean rides(Leaf leaf, Leaf wider) {
        return wider.slice().keysView().containsAll(leaf.slice().keysView().toList())
                && wider.dims()
                        .reject((Dim d) -> leaf.slice().containsKey(d.name()))
                        .noneSatisfy(d -> d.codes().kind() == Codes.Kind.OPEN);
    }

    private static void addRanges(MutableList<Leaf> leaves, MutableList<Batch> out) {
        MutableList<Leaf> joined = Lists.mutable.empty();
        Period range = null;
        for (Leaf leaf : leaves.toSortedList(
                Comparator.comparing(Leaf::range).thenComparing(l -> l.range().to()))) {
            if (range != null && leaf.range().from().isAfter(range.to().plusDays(1))) {
                out.add(new Batch(joined.toImmutable(), GroupStatement::ofDates));
                joined = Lists.mutable.empty();
                range = null;
            }
            joined.add(leaf);
            range = range == null || leaf.range().to().isAfter(range.to())
                    ? new Period(
                            range == null ? leaf.range().from() : range.from(),
                            leaf.range().to())
                    : range;
        }
        out.add(new Batch(joined.toImmutable(), GroupStatement::ofDates));
    }
}
