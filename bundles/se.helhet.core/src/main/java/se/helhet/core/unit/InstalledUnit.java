package se.helhet.core.unit;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.unit.Unit;

/**
 * A unit as the core holds it: checked when it arrived and, when it failed the check, set aside with the reason. Nothing
 * outside this package and the time limit touches the unit itself.
 */
public final class InstalledUnit {
    static final Comparator<InstalledUnit> ORDER =
            Comparator.comparingInt((InstalledUnit u) -> u.source.order()).thenComparing(InstalledUnit::id);
    private static final Logger LOG = LoggerFactory.getLogger(InstalledUnit.class);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    /** More chapters and parts than any document has room for. */
    private static final int MOST_PARTS = 2_000;

    private final UnitSource source;
    private final TimeLimit limit;
    private final Unit unit;
    private final Declaration declaration;
    private final Labels labels;
    private final UnitFailure failure;
    private final UnitHealth health;

    private InstalledUnit(
            UnitSource source,
            TimeLimit limit,
            Unit unit,
            Declaration declaration,
            Labels labels,
            UnitFailure failure,
            UnitHealth health) {
        this.source = source;
        this.limit = limit;
        this.unit = unit;
        this.declaration = declaration;
        this.labels = labels;
        this.failure = failure;
        this.health = health;
    }

    private record Made(Unit unit, Declaration declaration) {}

    /** Makes, asks and checks the unit. Never throws for the unit's fault. */
    static InstalledUnit arrive(UnitSource source, TimeLimit limit) {
        Unit[] made = new Unit[1];
        UnitHealth health = new UnitHealth();
        UnitFailure failure;
        try {
            Declaration declaration = limit.call(source.id(), health, "läsas in", () -> declare(source, made));
            Labels labels = new Labels(made[0].getClass(), source.id());
            ImmutableList<String> faults = limit.call(
                    source.id(), health, "kontrolleras", () -> UnitCheck.faults(source.id(), declaration, labels));
            if (faults.isEmpty()) {
                LOG.info("Unit {} {} is in place", source.id(), source.version());
                return new InstalledUnit(source, limit, made[0], declaration, labels, null, health);
            }
            failure = new UnitFailure(
                    "Enheten " + source.id() + " är felbyggd och används inte. "
                            + faults.take(3).makeString(" ")
                            + (faults.size() > 3 ? " Ytterligare fel: " + (faults.size() - 3) + "." : ""),
                    "Installera en rättad version av enhetens insticksprogram.");
        } catch (UnitFailure e) {
            failure = e;
        }
        LOG.error("Unit {} {} is set aside: {}", source.id(), source.version(), failure.getMessage());
        Labels labels = new Labels(made[0] == null ? null : made[0].getClass(), source.id());
        return new InstalledUnit(source, limit, made[0], null, labels, failure, health);
    }

    private static Declaration declare(UnitSource source, Unit[] made) {
        Unit unit = source.maker().get();
        if (unit == null) {
            throw new AuthorFault("Insticksprogrammet gick inte att starta.");
        }
        made[0] = unit;
        return Declaration.of(
                required(unit.registers(), "registers()"),
                required(unit.figures(), "figures()"),
                required(unit.offers(), "offers()"),
                required(unit.deadlines(), "deadlines()"),
                required(unit.checks(), "checks()"),
                required(unit.glance(), "glance()"));
    }

    private static <T> ImmutableList<T> required(ImmutableList<T> list, String method) {
        if (list == null || list.anySatisfy(e -> e == null)) {
            throw new AuthorFault("Metoden " + method + " gav ingenting (null).");
        }
        return list;
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

    /** Why it was set aside when it came, or empty. */
    public Optional<UnitFailure> failure() {
        return Optional.ofNullable(failure);
    }

    /** What calls into it cost and how they ended. */
    public PluginHealth.Health health() {
        return health.health(id(), title(SWEDISH), failure());
    }

    /** Asks it again after it was set aside for failing too often. */
    void bringBack() {
        health.bringBack();
    }

    /** Throws the reason when the unit is set aside. */
    public Declaration declaration() {
        if (failure != null) {
            throw failure;
        }
        return declaration;
    }

    /** Asks the unit for its chapters, even when it is set aside, so that each can be a gap. Throws {@link UnitFailure}. */
    public ImmutableList<Chapter> chapters() {
        if (unit == null || (failure != null && failure.hung())) {
            throw failure;
        }
        return call("räkna upp sina kapitel", () -> {
            ImmutableList<Chapter> chapters = required(unit.chapters(), "chapters()");
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

    public Labels labels() {
        return labels;
    }

    /** What people call the unit; its id when it has no title. */
    public String title(Locale locale) {
        return labels.find("unit.title", locale).orElse(id());
    }
}
