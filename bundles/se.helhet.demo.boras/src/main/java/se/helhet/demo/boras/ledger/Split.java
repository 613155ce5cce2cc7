package se.helhet.demo.boras.ledger;

import java.util.Random;

/** Divides whole öre so that the parts always add up to the whole. */
final class Split {
    private Split() {}

    /** Parts in proportion to the weights, which must not all be zero; rounding is carried on to the next part. */
    static long[] byWeights(long whole, long[] weights) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long[] parts = new long[weights.length];
        long seen = 0;
        long given = 0;
        for (int i = 0; i < weights.length; i++) {
            seen += weights[i];
            long upTo = Math.floorDiv(whole * seen, sum);
            parts[i] = upTo - given;
            given = upTo;
        }
        return parts;
    }

    /** Parts of unlike size. */
    static long[] uneven(long whole, int parts, Random random) {
        long[] weights = new long[parts];
        for (int i = 0; i < parts; i++) {
            weights[i] = 100 + random.nextInt(400);
        }
        return byWeights(whole, weights);
    }
}
