package se.helhet.core.goal;

import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.goal.Goal;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/** Says what is wrong with goals before they are saved. */
final class GoalCheck {
    private static final Pattern UNIT = Pattern.compile("[a-z][a-z0-9_]*");

    private GoalCheck() {}

    /** A sentence per fault; the goal is named in each. */
    static ImmutableList<String> faults(ImmutableList<Goal> goals) {
        MutableList<String> faults = Lists.mutable.empty();
        for (Goal g : goals) {
            faults(g).forEach(f -> faults.add("Målet " + g.id() + " (" + g.year() + "): " + f));
        }
        goals.collect(g -> g.id() + " (" + g.year() + ")")
                .toBag()
                .selectDuplicates()
                .toSet()
                .toSortedList()
                .forEach(id -> faults.add("Målet " + id + " står mer än en gång. Ge varje mål ett eget id."));
        return faults.toImmutable();
    }

    /** What is wrong with one goal, without its name. */
    static ImmutableList<String> faults(Goal g) {
        MutableList<String> faults = Lists.mutable.empty();
        if (g.id().isBlank()) {
            faults.add("Målet saknar id. Skriv ett, till exempel navet-7.2.2-1.");
        }
        if (g.text().isBlank()) {
            faults.add("Målet saknar text. Skriv vad som ska göras eller mätas.");
        }
        if (!g.unit().isEmpty() && !UNIT.matcher(g.unit()).matches()) {
            faults.add(
                    "\"" + g.unit() + "\" är ingen kod för en enhet. Skriv koden med små bokstäver, till exempel navet,"
                            + " eller lämna tomt.");
        }
        if (!g.measure().isEmpty()) {
            try {
                measured(g);
            } catch (IllegalArgumentException e) {
                faults.add("Mätetalet \"" + g.measure() + "\" kan inte läsas. Skriv enhet.tal eller"
                        + " enhet.tal[indelning=kod] utan år, till exempel navet.pupils.");
            }
        }
        return faults.toImmutable();
    }

    /** The goal's measure for its year. Throws {@link IllegalArgumentException} when it is no address. */
    static Ask measured(Goal g) {
        return Ask.parse(g.measure() + "@" + Period.year(g.year()));
    }
}
