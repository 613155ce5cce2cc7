package se.helhet.core.figure;

import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;

/** Leaves that one statement can read, and how that statement is made of all or some of them. */
record Batch(ImmutableList<Leaf> leaves, Function<ImmutableList<Leaf>, Statement> maker) {
    Statement statement() {
        return maker.apply(leaves);
    }

    /** The two halves; leaves with the same condition stay together as far as can be. */
    ImmutableList<Batch> halves() {
        ImmutableList<Leaf> sorted = leaves.toSortedListBy(
                        l -> l.key().condition() + l.key().field())
                .toImmutable();
        int half = sorted.size() / 2;
        return org.eclipse.collections.api.factory.Lists.immutable.of(
                new Batch(sorted.take(half), maker), new Batch(sorted.drop(half), maker));
    }
}
