package se.helhet.demo.boras;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The demo federation's written texts, in the project's own words. */
final class Texts {
    private Texts() {}

    /** @param unit id of the unit that writes it, or empty for the association's own */
    record Written(String unit, String slot, String liveText) {}

    /** Those of the annual report. */
    static ImmutableList<Written> all() {
        return in("texts/");
    }

    /** Those of the budget. */
    static ImmutableList<Written> budget() {
        return in("texts/budget-2021/");
    }

    private static ImmutableList<Written> in(String folder) {
        return Lists.immutable
                .ofAll(Csv.resource(folder + "index.csv"))
                .collect(row ->
                        new Written(row.get("unit"), row.get("slot"), text(folder, row.get("unit"), row.get("slot"))));
    }

    private static String text(String folder, String unit, String slot) {
        String name = unit.isEmpty() ? "forbundet" : unit;
        return Csv.text(folder + name + "/" + slot + ".txt").strip();
    }
}
