package se.helhet.demo.boras.cases;

import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Draws from a fixed seed, so that the cases are the same every time. */
final class Draw {
    private final Random random;

    Draw(String seed) {
        this.random = new Random(seed.hashCode());
    }

    /** A whole number from {@code least} to {@code most}, both possible. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> T weighted(List<T> from, ToIntFunction<T> weight) {
        int left = random.nextInt(from.stream().mapToInt(weight).sum());
        for (T each : from) {
            left -= weight.applyAsInt(each);
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("No weights");
    }

    /** Parts of unlike size, each at least one, that add up to the whole. */
    int[] parts(int whole, int count, int evenness) {
        int[] weights = new int[count];
        int sum = 0;
        for (int i = 0; i < count; i++) {
            weights[i] = evenness + random.nextInt(100);
            sum += weights[i];
        }
        return parts(whole, weights, sum);
    }

    /** Parts in proportion to the weights that add up to the whole. */
    static int[] parts(int whole, int[] weights, int sum) {
        int[] parts = new int[weights.length];
        long seen = 0;
        int given = 0;
        for (int i = 0; i < weights.length; i++) {
            seen += weights[i];
            int upTo = (int) (whole * seen / sum);
            parts[i] = upTo - given;
            given = upTo;
        }
        return parts;
    }
}
