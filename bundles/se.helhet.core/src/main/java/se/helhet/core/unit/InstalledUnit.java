package se.helhet.core.unit;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.store.Reads;
import se.helhet.api.unit.Unit;

/**
 * A unit as the core holds it: made and checked when something of it is first asked for and, when it failed the check,
 * set aside with the reason. Its id, place and words are known before. Nothing outside this package and the time limit
 * touches the unit itself.
 */
public final class InstalledUnit {
    static final Comparator<InstalledUnit> ORDER =
            Comparator.comparingInt((InstalledUnit u) -> u.source.order()).thenComparing(InstalledUnit::id);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    /** More chapters and parts than any document has room for. */
    private static final int MOST_PARTS = 2_000;

    private final UnitSource source;
    private final TimeLimit limit;
    private final UnitHealth health = new UnitHealth();
    private final Labels labels;
    /** Null until something of the unit is asked for. */
    private volatile Arrival arrival;

    InstalledUnit(UnitSource source, TimeLimit limit) {
        this.source = source;
        this.limit = limit;
        this.labels = source.type().map(t -> new Labels(t, source.id())).orElse(null);
    }

    private Arrival arrived() {
        Arrival now = arrival;
        return now == null ? arrive() : now;
    }

    private synchronized Arrival arrive() {
        if (arrival != null) {
            return arrival;
        }
        Arrival now = Arrival.of(source, limit, health);
        if (!Arrival.stopped()) {
            arrival = now;
        }
        return now;
    }

    public String id() {
        return source.id();
    }

    /** The role it answers for, or empty. */
    public String fills() {
        return source.fills();
    }

    /** Id of the unit it is a part of, or empty. */
    public String within() {
        return source.within();
    }

    public String version() {
        return source.version();
    }

    /** Why it was set aside when it was made and checked, or empty. Does both, when that has not been done. */
    public Optional<UnitFailure> failure() {
        return arrived().failure();
    }

    /**
     * As {@link #failure()}, for who only lists units: empty also when the unit has not been made yet. What is made of that
     * answer is not kept.
     */
    public Optional<UnitFailure> failureSoFar() {
        if (!asked()) {
            Reads.note(Reads.UNKNOWN);
            return Optional.empty();
        }
        return arrival.failure();
    }

    /** Whether anybody has asked for something of the unit, so that it is made and checked. */
    public boolean asked() {
        return arrival != null;
    }

    /** What calls into it cost and how they ended; makes and checks it first. */
    public PluginHealth.Health health() {
        Optional<UnitFailure> failure = failure();
        return health.health(id(), title(SWEDISH), failure);
    }

    /** Asks it again after it was set aside for failing too often. */
    void bringBack() {
        health.bringBack();
    }

    /** Throws the reason when the unit is set aside. */
    public Declaration declaration() {
        Arrival now = arrived();
        now.failure().ifPresent(f -> {
            throw f;
        });
        return now.declaration();
    }

    /** Asks the unit for its chapters, even when it is set aside, so that each can be a gap. Throws {@link UnitFailure}. */
    public ImmutableList<Chapter> chapters() {
        Arrival now = arrived();
        Unit unit = now.unit();
        now.failure().filter(f -> unit == null || f.hung()).ifPresent(f -> {
            throw f;
        });
        return call("räkna upp sina kapitel", () -> {
            ImmutableList<Chapter> chapters = Arrival.required(unit.chapters(), "chapters()");
            String twice = chapters.collect(Chapter::name)
                    .toBag()
                    .selectDuplicates()
                    .toSortedSet()
                    .makeString();
            if (!twice.isEmpty()) {
                throw new AuthorFault("Två kapitel har samma namn: " + twice + ".");
            }
            long parts = chapters.size() + chapters.sumOfInt(c -> c.parts().size());
            if (parts > MOST_PARTS) {
                throw new AuthorFault("Kapitlen har " + parts + " avsnitt; fler än " + MOST_PARTS + " ritas inte.");
            }
            return Lists.immutable.withAll(chapters);
        });
    }

    /** Runs work that enters the unit's code under the time limit. Throws {@link UnitFailure}. */
    public <T> T call(String what, Callable<T> work) {
        return limit.call(id(), health, what, work);
    }

    /** Its words, known before it is made. */
    public Labels labels() {
        if (labels != null) {
            return labels;
        }
        Unit unit = arrived().unit();
        return new Labels(unit == null ? null : unit.getClass(), id());
    }

    /** What people call the unit; its id when it has no title. */
    public String title(Locale locale) {
        return labels().find("unit.title", locale).orElse(id());
    }
}
