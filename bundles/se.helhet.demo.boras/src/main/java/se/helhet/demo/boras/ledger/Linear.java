package se.helhet.demo.boras.ledger;

import java.util.Map;
import java.util.TreeMap;

/** A sum of the free amounts of {@link Totals}, each with a whole factor; immutable. */
final class Linear {
    static final Linear ZERO = new Linear(new TreeMap<>());

    private final TreeMap<Integer, Integer> factors;

    private Linear(TreeMap<Integer, Integer> factors) {
        this.factors = factors;
    }

    static Linear of(int amount) {
        return new Linear(new TreeMap<>(Map.of(amount, 1)));
    }

    Linear plus(Linear other) {
        return with(other, 1);
    }

    Linear minus(Linear other) {
        return with(other, -1);
    }

    Linear negated() {
        return ZERO.minus(this);
    }

    Map<Integer, Integer> factors() {
        return factors;
    }

    long value(long[] amounts) {
        long sum = 0;
        for (Map.Entry<Integer, Integer> term : factors.entrySet()) {
            sum += term.getValue() * amounts[term.getKey()];
        }
        return sum;
    }

    private Linear with(Linear other, int sign) {
        TreeMap<Integer, Integer> sum = new TreeMap<>(factors);
        other.factors.forEach((amount, factor) -> sum.merge(amount, sign * factor, Integer::sum));
        sum.values().removeIf(factor -> factor == 0);
        return new Linear(sum);
    }
}
