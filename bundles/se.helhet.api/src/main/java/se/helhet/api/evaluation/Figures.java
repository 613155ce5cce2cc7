package se.helhet.api.evaluation;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.Record;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;

/** Evaluates figures of installed units. Provided by the core. */
public interface Figures {
    /**
     * The numbers asked for, each with its unit of measure, in one go. A figure that is unknown, fails or has no
     * provider is an entry with none and why; this method itself does not fail for a unit's fault.
     */
    Numbers evaluate(Iterable<Ask> asks);

    /**
     * The rows behind a number, by register ({@code unit.register}); two lists for a ratio, one per line for a sum. Where
     * a register gives more than one list, the measure follows: {@code unit.register/measure}. Selected with the very
     * condition that made the number. Throws {@link IllegalArgumentException} with a sentence for a register that gives
     * counts only and for a figure or code that does not exist.
     */
    ImmutableMap<String, ImmutableList<Record>> rows(Ask ask);

    /** What people call this number: the figure's label and its slice's labels. */
    String label(Ask ask, Locale locale);

    /** Ids of the installed units, in their order. */
    ImmutableList<String> units();

    /** The unit's title in {@code locale}; the id itself when it has none. */
    String title(String unit, Locale locale);
}
