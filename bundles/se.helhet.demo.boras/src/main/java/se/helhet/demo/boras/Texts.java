package se.helhet.demo.boras;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The demo federation's written texts, in the project's own words. */
final class Texts {
    private Texts() {}

    /** @param unit id of the unit that writes it, or empty for the association's own */
    record Written(String unit, String slot, String liveText) {}

    static ImmutableList<Written> all() {
        return Lists.immutable
                .ofAll(Csv.resource("texts/index.csv"))
                .collect(row -> new Written(row.get("unit"), row.get("slot"), text(row.get("unit"), row.get("slot"))));
    }

    private static String text(String unit, String slot) {
        String name = unit.isEmpty() ? "forbundet" : unit;
        return Csv.text("texts/" + name + "/" + slot + ".txt").strip();
    }
}
