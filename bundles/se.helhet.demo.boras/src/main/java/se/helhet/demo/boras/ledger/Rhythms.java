package se.helhet.demo.boras.ledger;

import java.util.HashMap;
import java.util.Map;
import se.helhet.demo.boras.Csv;

/** How a yearly amount spreads over the months: twelve weights by name. */
final class Rhythms {
    private final Map<String, long[]> weights = new HashMap<>();

    Rhythms() {
        for (Csv.Row row : Csv.resource("ledger/rhythms.csv")) {
            long[] months = new long[12];
            for (int month = 0; month < 12; month++) {
                months[month] = row.number("m" + (month + 1));
            }
            weights.put(row.get("rhythm"), months);
        }
    }

    long[] of(String rhythm) {
        long[] months = weights.get(rhythm);
        if (months == null) {
            throw new IllegalStateException("Unknown rhythm " + rhythm);
        }
        return months.clone();
    }

    /** The amount by month. */
    long[] spread(Leaf leaf) {
        return Split.byWeights(leaf.ore(), of(leaf.rhythm()));
    }
}
