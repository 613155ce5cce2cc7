package se.helhet.core.drawing;

import java.util.Locale;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Record;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Register;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Goals;
import se.helhet.api.round.Rounds;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.core.figure.CodeBook;
import se.helhet.core.figure.CodeNames;
import se.helhet.core.unit.InstalledUnit;

/**
 * What a drawing knows so far and what its parts have asked for beyond that. While parts draw, nothing is reckoned: they
 * note what they miss, {@link #load} brings all of it in one go, and they draw again. So the time limit measures the
 * unit and not the database, and asking for numbers is batched over all parts.
 */
final class Sources {
    final InstalledUnit unit;
    final Period period;
    final Locale locale;
    private final String round;
    private final Services services;
    private final CodeNames names;
    private final ImmutableSet<String> participants;

    private final Wanted<Ask, Numbers.Entry> numbers = new Wanted<>();
    private final Wanted<CodesOf, ImmutableList<String>> codes = new Wanted<>();
    private final Wanted<Ask, ImmutableList<Record>> rows = new Wanted<>();
    private final Wanted<String, ImmutableList<ImmutableList<Run>>> written = new Wanted<>();
    private final Wanted<Integer, ImmutableList<GoalResult>> goals = new Wanted<>();

    /** The services a drawing reads from. */
    record Services(Figures figures, CodeBook codes, Goals goals, Rounds rounds) {}

    /** @param register null for a breakdown that belongs to no register of the unit */
    record CodesOf(Dim dim, Register register, Period period) {
        private String key() {
            return (register == null ? "" : register.name()) + "." + dim.name() + " " + dim.codes() + " " + period;
        }

        /** By name: a part may make its breakdown anew for each drawing. */
        @Override
        public boolean equals(Object other) {
            return other instanceof CodesOf c && key().equals(c.key());
        }

        @Override
        public int hashCode() {
            return key().hashCode();
        }

        @Override
        public String toString() {
            return key();
        }
    }

    /** @param round code, or empty when nobody has written for this drawing */
    Sources(InstalledUnit unit, Period period, Locale locale, String round, Services services) {
        this.unit = unit;
        this.period = period;
        this.locale = locale;
        this.round = round;
        this.services = services;
        this.names = services.codes().names();
        this.participants = services.codes().participants(unit.id(), period.year());
    }

    /** Null and noted as wanted when not there yet; so with the others. */
    Numbers.Entry number(Ask ask) {
        return numbers.get(ask);
    }

    ImmutableList<String> codes(CodesOf of) {
        return codes.get(of);
    }

    /** The rows behind a number that stands on one register. */
    ImmutableList<Record> rows(Ask ask) {
        return rows.get(ask);
    }

    ImmutableList<GoalResult> goals() {
        return goals.get(period.year());
    }

    ImmutableList<ImmutableList<Run>> written(String slot) {
        return written.get(slot);
    }

    /** Null when nobody has a name for the code. */
    String codeLabel(Dim dim, String code) {
        return names.label(unit, dim.codes(), dim.name(), code, locale).orElse(null);
    }

    boolean takesPart(String party) {
        return participants.isEmpty() || participants.contains(party);
    }

    String foreignLabel(Ask ask) {
        return services.figures().label(ask, locale);
    }

    /**
     * How often a part has asked for what is not known yet. One that raises it is not finished, even when another part
     * had asked for the same before it.
     */
    int wanted() {
        return numbers.misses() + codes.misses() + rows.misses() + written.misses() + goals.misses();
    }

    void load() {
        numbers.bringAll(this::evaluate);
        codes.bring(this::read, c -> "Koderna i uppdelningen " + c.dim.name() + " kunde inte läsas.");
        rows.bring(
                ask -> services.figures().rows(ask).valuesView().getAny(),
                ask -> "Raderna bakom " + ask + " kunde inte läsas.");
        written.bring(this::text, slot -> "Den skrivna texten " + slot + " kunde inte läsas.");
        goals.bring(
                year -> services.goals().results(unit.id(), year), year -> "Målen för " + year + " kunde inte läsas.");
    }

    private Map<Ask, Numbers.Entry> evaluate(ImmutableSet<Ask> asks) {
        return services.figures().evaluate(asks).all().toMap(Numbers.Entry::ask, e -> e);
    }

    private ImmutableList<String> read(CodesOf of) {
        return unit.call(
                "läsa koderna i uppdelningen " + of.dim.name(),
                () -> services.codes().codes(unit, of.register, of.dim, of.period));
    }

    private ImmutableList<ImmutableList<Run>> text(String slot) {
        String text = round.isEmpty()
                ? ""
                : services.rounds().written(round, unit.id(), slot).orElse("");
        return LiveText.paragraphs(text, unit.id(), period);
    }

    Numbers numbers(Iterable<Ask> used) {
        return Numbers.of(Lists.mutable.withAll(used).collect(numbers::get));
    }
}
