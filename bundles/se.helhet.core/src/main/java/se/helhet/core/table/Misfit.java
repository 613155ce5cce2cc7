package se.helhet.core.table;

import java.util.List;
import java.util.Optional;

/** Tells lines that have not a cell for each column of the head. */
public final class Misfit {
    public static final String RULE = "csv.cells";

    private Misfit() {}

    /** The sentence for a line with too few or too many cells; empty when it fits. */
    public static Optional<String> of(List<Cell> cells, int expected) {
        int present = cells.size();
        boolean surplus =
                present > expected && cells.subList(expected, present).stream().anyMatch(c -> !c.blank());
        if (present >= expected && !surplus) {
            return Optional.empty();
        }
        return Optional.of("Raden har " + present + " celler men rubrikraden har " + expected + ". "
                + (surplus
                        ? "Ett värde som innehåller skiljetecknet ska stå inom citattecken (\")."
                        : "Raden är avklippt. Hämta filen på nytt eller fyll i resten av raden."));
    }
}
