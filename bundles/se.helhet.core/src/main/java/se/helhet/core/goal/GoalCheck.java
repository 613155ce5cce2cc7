package se.helhet.core.goal;

import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.goal.Goal;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/** Says what is wrong with goals before they are saved. */
final class GoalCheck {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
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
        g.measures().collect(Goal.Measure::address).reject(String::isEmpty).forEach(address -> {
            try {
                measured(address, g.year());
            } catch (IllegalArgumentException e) {
                faults.add("Mätetalet \"" + address + "\" kan inte läsas. Skriv enhet.tal eller"
                        + " enhet.tal[indelning=kod] utan år, till exempel navet.pupils.");
            }
        });
        if (g.further().notEmpty()
                && g.measures()
                        .anySatisfy(m -> m.address().isEmpty() != g.measure().isEmpty())) {
            faults.add("Målet har flera målvärden men inte lika många mätetal. Skriv ett mätetal för varje målvärde,"
                    + " åtskilda med semikolon, eller inget alls.");
        }
        return faults.toImmutable();
    }

    /** A measure for a year. Throws {@link IllegalArgumentException} when it is no address. */
    static Ask measured(String address, int year) {
        return Ask.parse(address + "@" + Period.year(year));
    }

    /** Whether it is the same decision, told twice. */
    static boolean sameDecision(Goal.Change one, Goal.Change other) {
        return one.kind() == other.kind()
                && one.on().equals(other.on())
                && one.by().equals(other.by())
                && one.why().equals(other.why());
    }

    /** What of a goal became another: its text and target until then, as printed. */
    static String said(Goal before, Goal now) {
        String text = before.text().equals(now.text()) ? "" : before.text();
        String target = before.printTarget(SWEDISH).equals(now.printTarget(SWEDISH)) ? "" : before.printTarget(SWEDISH);
        return Lists.immutable.of(text, target).reject(String::isEmpty).makeString(", ");
    }
}
