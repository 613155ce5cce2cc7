package se.helhet.itest.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
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
import se.helhet.api.evaluation.Deadlines;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.figure.Register;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.register.Registers;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.api.value.Value;
import se.helhet.core.cases.RegisterCases;
import se.helhet.core.codec.JsonCodec;
import se.helhet.core.deadline.StoredDeadlines;
import se.helhet.core.drawing.ChapterDrawer;
import se.helhet.core.drawing.Drawn;
import se.helhet.core.figure.CodeBook;
import se.helhet.core.figure.FigureEngine;
import se.helhet.core.goal.StoredGoals;
import se.helhet.core.organisation.StoredOrganisation;
import se.helhet.core.register.RegisterDesk;
import se.helhet.core.round.StoredRounds;
import se.helhet.core.submission.SubmissionDesk;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.TimeLimit;
import se.helhet.core.unit.UnitSource;
import se.helhet.core.unit.Units;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

/**
 * Units on a real store in a temporary folder, wired as the framework would. Methods that set something up return the
 * bench. Close it, or the folder cannot be deleted on every machine.
 */
public final class UnitBench implements AutoCloseable {
    public static final Locale SWEDISH = Locale.forLanguageTag("sv");
    /** "Today" on the bench, so that tests do not change with the calendar. */
    public static final LocalDate TODAY = LocalDate.of(2020, 10, 10);

    private static final Who WHO = new Who("test", "test");

    private final SqliteStore store;
    private final Path folder;
    private final Units units;
    private final RegisterCases cases;
    private final StoredOrganisation organisation;
    private final RegisterDesk registers;
    private final StoredRounds rounds;
    private final FigureEngine figures;
    private final StoredGoals goals;
    private final ChapterDrawer drawer;
    private final SubmissionDesk submissions;

    private UnitBench(Path folder, ImmutableList<Unit> made, ImmutableList<Migrations> more, LocalDate today) {
        this.folder = folder;
        ImmutableList<UnitSource> sources = made.collect(UnitSource::of);
        MutableList<Migrations> migrations = Lists.mutable.of(Migrations.onClassPath("core", StoredOrganisation.class));
        migrations.addAllIterable(more);
        sources.zip(made)
                .reject(p -> more.anySatisfy(m -> m.prefix().equals(p.getOne().id())))
                .forEach(p -> shipped(p.getOne().id(), p.getTwo()).ifPresent(migrations::add));
        store = SqliteStore.open(folder.resolve("bench.db"), migrations);
        units = Units.of(new TimeLimit(Duration.ofSeconds(10)), sources);
        organisation = new StoredOrganisation(store);
        store.addListener(organisation);
        cases = RegisterCases.outside(store, organisation, made);
        Clock clock = Clock.fixed(today.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        registers = new RegisterDesk(units, organisation, store, clock);
        store.addListener(registers);
        rounds = new StoredRounds(store);
        store.addListener(rounds);
        CodeBook codes = new CodeBook(organisation, store);
        figures = new FigureEngine(units, codes, store, clock);
        store.addListener(codes);
        store.addListener(figures);
        goals = new StoredGoals(store, figures);
        store.addListener(goals);
        drawer = new ChapterDrawer(figures, codes, goals, rounds, store);
        submissions = new SubmissionDesk(
                units, figures, codes, drawer, goals, rounds, organisation, new JsonCodec(), store, clock);
    }

    /** A bench with one unit and the migrations shipped in its module. */
    public static UnitBench of(Unit unit, Path folder) {
        return new UnitBench(folder, Lists.immutable.of(unit), Lists.immutable.empty(), TODAY);
    }

    /** The same on another day than {@link #TODAY}, for what begins later. */
    public static UnitBench of(Unit unit, Path folder, LocalDate today) {
        return new UnitBench(folder, Lists.immutable.of(unit), Lists.immutable.empty(), today);
    }

    /** A bench with several units. */
    public static UnitBench of(Path folder, Unit... units) {
        return new UnitBench(folder, Lists.immutable.of(units), Lists.immutable.empty(), TODAY);
    }

    /** A bench with a unit that ships no migrations of its own: {@code sql} makes its tables. */
    public static UnitBench of(Unit unit, Path folder, String sql) {
        Migrations own = Migrations.of(UnitSource.of(unit).id(), Map.of("V001__tables.sql", sql));
        return new UnitBench(folder, Lists.immutable.of(unit), Lists.immutable.of(own), TODAY);
    }

    private static Optional<Migrations> shipped(String id, Unit unit) {
        try {
            return Optional.of(Migrations.onClassPath(id, unit.getClass()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public UnitBench organisation(Organisation.Data data) {
        organisation.save(data, WHO);
        return this;
    }

    /** A federation of these municipalities (by code, which is also the name) and the bench's units. */
    public UnitBench federation(String... municipalities) {
        ImmutableList<InstalledUnit> all = units.all();
        return organisation(new Organisation.Data(
                new Organisation.Federation("Provförbundet", "Provförbundet", "222000-0000"),
                Lists.immutable.of(municipalities).collect(m -> new Organisation.Party(m, m, Organisation.Kind.MEMBER)),
                all.collectWithIndex((u, i) -> new Organisation.UnitEntry(
                        u.id(), u.title(SWEDISH), u.title(SWEDISH), "", 2000, Optional.empty(), i)),
                Lists.immutable.empty(),
                Lists.immutable.empty()));
    }

    /** Lets someone hear of every change from now on, as a listener's component would. */
    public UnitBench listener(StoreListener listener) {
        store.addListener(listener);
        return this;
    }

    public UnitBench goals(ImmutableList<Goal> list) {
        goals.save(list, WHO);
        return this;
    }

    /**
     * Adds a row to a register of the first unit that has one of that name. Derived fields are filled; rules are not
     * judged.
     *
     * @param columnsAndValues column, value, column, value …; values as text ({@code "2019-03-01"}) or typed
     */
    public UnitBench row(String register, Object... columnsAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columnsAndValues.length; i += 2) {
            row.put(columnsAndValues[i].toString(), columnsAndValues[i + 1]);
        }
        return row(register, row);
    }

    public UnitBench row(String register, Map<String, ?> row) {
        Register into = units.all()
                .flatCollect(u -> u.declaration().registers())
                .detectOptional(r -> r.name().equals(register))
                .orElseThrow(() -> new IllegalArgumentException("No register " + register + " on the bench"));
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        row.forEach((column, value) -> {
            Field<?> field = into.table().field(column);
            if (field == null) {
                throw new IllegalArgumentException("Register " + register + " has no column " + column);
            }
            values.put(field, value == null ? null : field.getDataType().convert(value));
        });
        into.derived().forEach(d -> values.put(d.field(), d.from().apply(record(into, values))));
        store.write(WHO, w -> w.insert(into.table(), values));
        return this;
    }

    /**
     * Takes in a CSV text as a file that a user imports; rules are judged.
     *
     * @param register with its unit: {@code navet.booking}
     */
    public ImportReport importCsv(String register, String csv) {
        try {
            Path file = Files.createTempFile(folder, register.replace('.', '-'), ".csv");
            Files.writeString(file, csv);
            return cases.importCsv(register, file, WHO);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static org.jooq.Record record(Register into, Map<Field<?>, Object> values) {
        org.jooq.Record record = into.table().newRecord();
        record.fromMap(
                Lists.mutable.withAll(values.entrySet()).toMap(e -> e.getKey().getName(), Map.Entry::getValue));
        return record;
    }

    /** The number at an address such as {@code navet.pupils@2019}. */
    public Value value(String ask) {
        Ask address = Ask.parse(ask);
        return figures.evaluate(Lists.immutable.of(address)).value(address);
    }

    /** The number as a table cell has it in Swedish, or why there is none: {@code NOT_KEPT}. */
    public String print(String ask) {
        Ask address = Ask.parse(ask);
        var numbers = figures.evaluate(Lists.immutable.of(address));
        return numbers.value(address) instanceof Value.None none
                ? none.why().toString()
                : numbers.cell(address, SWEDISH);
    }

    /** The unit's chapters in Swedish. */
    public Drawing draw(String unit, String period) {
        return draw(unit, period, SWEDISH);
    }

    public Drawing draw(String unit, String period, Locale locale) {
        Drawn drawn = drawer.draw(installed(unit), Period.parse(period), locale, "");
        return new Drawing(drawn.chapters(), drawn.numbers(), drawn.faults(), locale);
    }

    /** Hands in for {@code arsredovisning-<year>}; the round is opened where it is not there. */
    public Submission submit(String unit, int year) {
        round(year);
        return submissions.submit(unit, code(year), WHO);
    }

    private static String code(int year) {
        return Round.Kind.ANNUAL_REPORT.word() + "-" + year;
    }

    /** Opens the round {@code arsredovisning-<year>} where it is not there, so that texts can be written. */
    public UnitBench round(int year) {
        rounds.save(
                new Round(
                        code(year),
                        Round.Kind.ANNUAL_REPORT,
                        Period.year(year),
                        "Årsredovisning " + year,
                        Optional.empty()),
                WHO);
        return this;
    }

    InstalledUnit installed(String unit) {
        return units.find(unit).orElseThrow(() -> new IllegalArgumentException("No unit " + unit + " on the bench"));
    }

    public Store store() {
        return store;
    }

    public Figures figures() {
        return figures;
    }

    /** The units' registers as screens show and edit them. */
    public Registers registers() {
        return registers;
    }

    /** What is due and what is late in the units' registers. */
    public Deadlines deadlines() {
        return new StoredDeadlines(units, store);
    }

    public Goals goals() {
        return goals;
    }

    public Rounds rounds() {
        return rounds;
    }

    public Submissions submissions() {
        return submissions;
    }

    public Organisation organisation() {
        return organisation;
    }

    @Override
    public void close() {
        store.close();
    }
}
