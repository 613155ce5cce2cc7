package se.helhet.core.toy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Field;
import org.jooq.Table;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Goals;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Round;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.api.value.Value;
import se.helhet.core.TestStore;
import se.helhet.core.codec.JsonCodec;
import se.helhet.core.drawing.ChapterDrawer;
import se.helhet.core.drawing.Drawn;
import se.helhet.core.figure.CodeBook;
import se.helhet.core.figure.FigureEngine;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.core.round.StoredRounds;
import se.helhet.core.submission.SubmissionDesk;
import se.helhet.core.unit.TimeLimit;
import se.helhet.core.unit.UnitSource;
import se.helhet.core.unit.Units;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

/** Units on a real store, wired as the framework would, on a fixed day: 10 October 2020. */
public final class Bench implements AutoCloseable {
    public static final Who WHO = new Who("prov", "prov");
    public static final Migrations PIPELINE = Migrations.of("pipeline", Map.of("V001__enquiry.sql", Enquiry.SQL));
    public static final Migrations LEDGER = Migrations.of("ledger", Map.of("V001__balance.sql", Balance.SQL));
    public static final String ROUND = "arsredovisning-2019";
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");

    public final SqliteStore store;
    public final Units units;
    public final FigureEngine figures;
    public final ChapterDrawer drawer;
    public final SubmissionDesk submissions;
    public final StoredOrganisation organisation;
    public final StoredRounds rounds;
    public final MutableList<GoalResult> goalResults = Lists.mutable.empty();

    public Bench(Path folder, Unit... units) {
        this(folder, Lists.immutable.of(units).collect(UnitSource::of));
    }

    public Bench(Path folder, Iterable<UnitSource> sources) {
        this(folder, sources, PIPELINE, LEDGER);
    }

    public Bench(Path folder, Iterable<UnitSource> sources, Migrations... migrations) {
        store = TestStore.open(folder, migrations);
        units = Units.of(new TimeLimit(Duration.ofMillis(4500)), sources);
        organisation = new StoredOrganisation(store);
        store.addListener(organisation);
        rounds = new StoredRounds(store);
        store.addListener(rounds);
        CodeBook codes = new CodeBook(organisation, store);
        Clock clock = Clock.fixed(Instant.parse("2020-10-10T12:00:00Z"), ZoneOffset.UTC);
        figures = new FigureEngine(units, codes, store, clock);
        store.addListener(codes);
        store.addListener(figures);
        FixedGoals goals = new FixedGoals(goalResults);
        drawer = new ChapterDrawer(figures, codes, goals, rounds, store);
        submissions = new SubmissionDesk(
                this.units, figures, codes, drawer, goals, rounds, organisation, new JsonCodec(), store, clock);
    }

    /** Two municipalities and two units, one of which began in 2019. */
    public Bench federation() {
        organisation.save(
                new Organisation.Data(
                        new Organisation.Federation("Provförbundet", "Provförbundet", "222000-0000"),
                        Lists.immutable.of(
                                new Organisation.Party("boras", "Borås", Organisation.Kind.MEMBER),
                                new Organisation.Party("mark", "Mark", Organisation.Kind.MEMBER)),
                        Lists.immutable.of(
                                new Organisation.UnitEntry(
                                        "pipeline", "Förfrågningar", "Förfr.", "", 2019, Optional.empty(), 1),
                                new Organisation.UnitEntry(
                                        "ledger", "Ekonomi", "Ekonomi", "", 2010, Optional.empty(), 2)),
                        Lists.immutable.empty(),
                        Lists.immutable.empty()),
                WHO);
        return this;
    }

    /** Opens årsredovisning-2019. */
    public Bench round() {
        rounds.save(
                new Round(ROUND, Round.Kind.ANNUAL_REPORT, Period.year(2019), "Årsredovisning 2019", Optional.empty()),
                WHO);
        return this;
    }

    public long enquiry(
            String received, String decided, String stage, String municipality, String source, Integer jobs) {
        Enquiry e = Enquiry.ENQUIRY;
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(e.RECEIVED_ON, LocalDate.parse(received));
        row.put(e.DECIDED_ON, decided == null ? null : LocalDate.parse(decided));
        row.put(e.STAGE, stage);
        row.put(e.MUNICIPALITY, municipality);
        row.put(e.SOURCE, source);
        row.put(e.JOBS, jobs);
        return insert(e, row);
    }

    public long balance(String month, String unit, String line, boolean internal, boolean opening, long ore) {
        Balance b = Balance.BALANCE;
        Map<Field<?>, Object> row = new LinkedHashMap<>();
        row.put(b.MONTH, LocalDate.parse(month));
        row.put(b.UNIT, unit);
        row.put(b.LINE, line);
        row.put(b.INTERNAL, internal);
        row.put(b.OPENING, opening);
        row.put(b.ORE, ore);
        return insert(b, row);
    }

    public long insert(Table<?> table, Map<Field<?>, Object> row) {
        return store.write(WHO, w -> w.insert(table, row));
    }

    public Value value(String ask) {
        Ask address = Ask.parse(ask);
        return figures.evaluate(Lists.immutable.of(address)).value(address);
    }

    /** The number as text, or why there is none. */
    public String say(String ask) {
        Value value = value(ask);
        return value instanceof Value.Known k
                ? (k.approximate() ? "ca " : "") + k.number()
                : ((Value.None) value).why().toString();
    }

    public Drawn draw(String unit, String period) {
        return drawer.draw(units.find(unit).orElseThrow(), Period.parse(period), SWEDISH, "");
    }

    @Override
    public void close() {
        store.close();
    }

    /** Goals as a test sets them. */
    private record FixedGoals(MutableList<GoalResult> fixed) implements Goals {
        @Override
        public ImmutableList<Goal> of(int year) {
            return fixed.collect(GoalResult::goal).toImmutable();
        }

        @Override
        public void save(ImmutableList<Goal> goals, Who who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void revise(Goal goal, java.time.LocalDate on, String by, String why, Who who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void drop(String goalId, int year, java.time.LocalDate on, String by, String why, Who who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void assess(String goalId, int year, Goal.Assessment assessment, Who who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImmutableList<GoalResult> results(String unit, int year) {
            return fixed.select(r -> r.goal().unit().equals(unit)).toImmutable();
        }
    }
}
