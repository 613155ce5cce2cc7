package se.helhet.api.goal;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Numbers;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

/**
 * A goal with what became of it, as it stands when asked.
 *
 * @param outcome  address of the measured outcome; empty when no figure measures the goal
 * @param proposed what the figures say; UNKNOWN when they say nothing
 * @param evidence the numbers that decided, e.g. the month over the limit; often just the outcome
 */
public record GoalResult(Goal goal, Optional<Ask> outcome, Achievement proposed, ImmutableList<Ask> evidence) {

    /** The status to print: a person's where one is set, else the proposed. A person's UNKNOWN leaves it to the figures. */
    public Achievement status() {
        return goal.assessment()
                .map(Goal.Assessment::status)
                .filter(s -> s != Achievement.UNKNOWN)
                .orElse(proposed);
    }

    /**
     * Whether a person's status says otherwise than the figures. To call a goal not met that the figures put at partly
     * is a stricter judgement of the same numbers and no contradiction.
     */
    public boolean contradicted() {
        boolean stricter = status() == Achievement.NOT_MET && proposed == Achievement.PARTLY;
        return proposed != Achievement.UNKNOWN && status() != proposed && !stricter;
    }

    /**
     * The outcome in print: the measured number with what it counts; where nothing measures the goal or the number is
     * missing, what a person said; else a dash.
     */
    public String printOutcome(Numbers numbers, Locale locale) {
        String said = goal.assessment().map(Goal.Assessment::outcome).orElse("").strip();
        ImmutableList<String> measured = outcomes()
                .zip(goal.measures())
                .collect(p ->
                        measured(p.getOne(), p.getTwo().noun(), numbers, locale).orElse(Print.NOTHING));
        boolean known = measured.anySatisfy(m -> !m.equals(Print.NOTHING));
        return known ? measured.makeString() : said.isEmpty() ? Print.NOTHING : said;
    }

    /** The addresses of what measures the goal, the first one first; more than one for a compound goal. */
    public ImmutableList<Ask> outcomes() {
        return outcome.map(first -> Lists.mutable
                        .of(first)
                        .withAll(goal.further().collect(m -> Ask.parse(m.address() + "@" + first.period())))
                        .toImmutable())
                .orElse(Lists.immutable.empty());
    }

    private static Optional<String> measured(Ask ask, String noun, Numbers numbers, Locale locale) {
        if (!(numbers.value(ask) instanceof Value.Known known)) {
            return Optional.empty();
        }
        Uom uom = numbers.uom(ask);
        boolean count = uom.is(Uom.COUNT);
        String number = (count ? uom.symbol(noun) : uom).printWithSymbol(known.number(), locale);
        return Optional.of(Print.about(known.approximate(), number, locale));
    }
}
