package se.helhet.demo.boras.ledger;

import java.util.Random;

/** Draws by weight. */
final class Chance {
    private Chance() {}

    /** A month, 1 to 12, drawn by its weight. */
    static int month(long[] weights, Random random) {
        long sum = 0;
        for (long weight : weights) {
            sum += weight;
        }
        long drawn = random.nextInt((int) sum);
        int month = 0;
        while (drawn >= weights[month]) {
            drawn -= weights[month++];
        }
        return month + 1;
    }
}
