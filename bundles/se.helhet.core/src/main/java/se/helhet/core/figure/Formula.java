package se.helhet.core.figure;

import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.value.Num;
import se.helhet.api.value.Value;

/** An address made ready to reckon: leaves and what is done with them. Unknown in any part makes the whole unknown. */
sealed interface Formula {
    Value reckon(Map<Leaf, Value> leaves);

    ImmutableList<Leaf> leaves();

    record One(Leaf leaf) implements Formula {
        @Override
        public Value reckon(Map<Leaf, Value> leaves) {
            return leaves.getOrDefault(leaf, Value.none(Value.Why.FAILED));
        }

        @Override
        public ImmutableList<Leaf> leaves() {
            return Lists.immutable.of(leaf);
        }
    }

    record None(Value.None none) implements Formula {
        @Override
        public Value reckon(Map<Leaf, Value> leaves) {
            return none;
        }

        @Override
        public ImmutableList<Leaf> leaves() {
            return Lists.immutable.empty();
        }
    }

    record Signed(int sign, Formula formula) {}

    record Sum(ImmutableList<Signed> terms) implements Formula {
        @Override
        public Value reckon(Map<Leaf, Value> leaves) {
            Num sum = Num.ZERO;
            boolean approximate = false;
            Value.None missing = null;
            for (Signed term : terms) {
                Value value = term.formula.reckon(leaves);
                if (value instanceof Value.Known k) {
                    sum = term.sign < 0 ? sum.minus(k.number()) : sum.plus(k.number());
                    approximate |= k.approximate();
                } else {
                    missing = graver(missing, (Value.None) value);
                }
            }
            return missing == null ? new Value.Known(sum, approximate) : missing;
        }

        @Override
        public ImmutableList<Leaf> leaves() {
            return terms.flatCollect(t -> t.formula.leaves());
        }
    }

    record Ratio(Formula over, Formula under) implements Formula {
        @Override
        public Value reckon(Map<Leaf, Value> leaves) {
            Value a = over.reckon(leaves);
            Value b = under.reckon(leaves);
            if (a instanceof Value.Known over && b instanceof Value.Known under) {
                return under.number().signum() == 0
                        ? Value.none(Value.Why.DIVISION)
                        : new Value.Known(
                                over.number().divide(under.number()), over.approximate() || under.approximate());
            }
            return graver(a instanceof Value.None n ? n : null, b instanceof Value.None n ? n : null);
        }

        @Override
        public ImmutableList<Leaf> leaves() {
            return over.leaves().newWithAll(under.leaves());
        }
    }

    /** Of two reasons the one the reader must know of: a fault before a hole, the first before the second. */
    private static Value.None graver(Value.None first, Value.None second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        return second.why() == Value.Why.FAILED && first.why() != Value.Why.FAILED ? second : first;
    }
}
