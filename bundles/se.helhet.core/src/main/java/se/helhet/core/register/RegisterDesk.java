package se.helhet.core.register;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.register.Change;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Page;
import se.helhet.api.register.Query;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Kind;
import se.helhet.api.register.Verdict;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.store.Who;
import se.helhet.core.remembered.Remembered;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.Units;

/** The registers of the units that are installed at the moment. */
@Component(service = {Registers.class, StoreListener.class})
public final class RegisterDesk implements Registers, StoreListener {
    private final Units units;
    private final Organisation organisation;
    private final Store store;
    private final KnownTotals totals;
    private final Remembered<Opened, OpenRegister> opened = new Remembered<>();
    private final RowWriter writer;
    private final RowHistory history;

    private record Opened(InstalledUnit unit, String register, Locale locale) {}

    @Activate
    public RegisterDesk(@Reference Units units, @Reference Organisation organisation, @Reference Store store) {
        this(units, organisation, store, Clock.systemDefaultZone());
    }

    /** @param clock tells the day on which a case changes its stage */
    public RegisterDesk(Units units, Organisation organisation, Store store, Clock clock) {
        this.units = units;
        this.organisation = organisation;
        this.store = store;
        this.totals = new KnownTotals(store);
        this.history = new RowHistory(store);
        this.writer = new RowWriter(store, history, clock);
    }

    @Override
    public ImmutableList<RegisterEntry> all(Locale locale) {
        return units.all().select(this::usable).flatCollect(u -> entries(u, locale));
    }

    @Override
    public ImmutableList<RegisterEntry> of(String unit, Locale locale) {
        return units.all().select(u -> u.id().equals(unit) && usable(u)).flatCollect(u -> entries(u, locale));
    }

    private ImmutableList<RegisterEntry> entries(InstalledUnit unit, Locale locale) {
        return unit.declaration().registers().collect(r -> entry(unit, r, locale));
    }

    private RegisterEntry entry(InstalledUnit unit, Register register, Locale locale) {
        String key = "register." + register.name();
        String label = unit.labels().find(key, locale).orElse(register.name());
        return new RegisterEntry(
                unit.id() + "." + register.name(),
                unit.id(),
                unit.title(locale),
                label,
                unit.labels().find(key + ".short", locale).orElse(label),
                unit.labels().find(key + ".new", locale).orElse(""),
                totals.rows(register.table()),
                register.smallestCount() > 0,
                register.isReckoned());
    }

    @Override
    public Sheet sheet(String register, Locale locale) {
        OpenRegister open = open(register, locale);
        ImmutableList<Sheet.Column> columns = open.columns()
                .collect(c -> c.drawn(c.kind() == Kind.OPEN_CODE ? totals.codes(open, c) : Lists.immutable.empty()));
        return new Sheet(entry(open.unit(), open.register(), locale), columns, nameColumn(open));
    }

    /**
     * The first text that every row has and that is neither code nor time of day; else the first code of that kind that
     * is open, else the first column that every row has.
     */
    private static String nameColumn(OpenRegister open) {
        ImmutableList<OpenColumn> filled =
                open.columns().select(c -> c.form().required() && !c.name().endsWith("time"));
        return filled.detectOptional(c -> c.kind() == Kind.TEXT)
                .or(() -> filled.detectOptional(OpenColumn::isText))
                .or(filled::getFirstOptional)
                .or(() -> open.columns().getFirstOptional())
                .map(OpenColumn::name)
                .orElse("");
    }

    @Override
    public Page page(String register, Query query, Locale locale) {
        OpenRegister open = open(register, locale);
        var picked = Conditions.of(open, query);
        var conditions = query.filters().collect(f -> FilterWords.of(open, f));
        var order = Ordering.of(open, query);
        Totals total = totals.of(open, picked);
        ImmutableList<Row> rows = query.limit() == 0 || query.offset() >= total.rows()
                ? Lists.immutable.empty()
                : Lists.immutable
                        .withAll(store.read(dsl -> dsl.select(open.table().fields())
                                .from(open.table())
                                .where(picked)
                                .orderBy(order.castToList())
                                .limit(query.limit())
                                .offset(query.offset())
                                .fetch()))
                        .collect(open::row);
        var sums = open.columns()
                .select(c -> total.sums().containsKey(c.name()))
                .toImmutableMap(
                        OpenColumn::name, c -> c.text().total(total.sums().get(c.name())));
        return new Page(rows, total.rows(), totals.rows(open.table()), sums, conditions);
    }

    @Override
    public ImmutableList<Long> ids(String register, Query query, Locale locale) {
        OpenRegister open = open(register, locale);
        var picked = Conditions.of(open, query);
        var order = Ordering.of(open, query);
        return Lists.immutable.withAll(store.read(dsl -> dsl.select(open.id())
                .from(open.table())
                .where(picked)
                .orderBy(order.castToList())
                .fetch(0, Long.class)));
    }

    @Override
    public Optional<Row> row(String register, long id, Locale locale) {
        OpenRegister open = open(register, locale);
        return new RowReading(store).record(open, id).map(open::row);
    }

    @Override
    public Verdict check(String register, Draft draft, Locale locale) {
        return writer.check(open(register, locale), draft);
    }

    @Override
    public ImmutableList<Outcome> saveAll(String register, ImmutableList<Draft> drafts, Who who, Locale locale) {
        return writer.save(open(register, locale), drafts, who);
    }

    @Override
    public Outcome delete(String register, long id, long version, Who who, Locale locale) {
        return writer.delete(open(register, locale), id, version, who);
    }

    @Override
    public Outcome restore(String register, long id, long then, long version, Who who, Locale locale) {
        return writer.restore(open(register, locale), id, then, version, who);
    }

    @Override
    public ImmutableList<Change> history(String register, long id, Locale locale) {
        return history.of(open(register, locale), id);
    }

    @Override
    public ImmutableList<Change> latest(String register, long id, int most, Locale locale) {
        return history.latest(open(register, locale), id, most);
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        totals.changed(changes);
        opened.changed(changes);
    }

    @Override
    public void replaced() {
        totals.forget();
        opened.forget();
    }

    private boolean usable(InstalledUnit unit) {
        return unit.failure().isEmpty() && store.trouble(unit.id()).isEmpty();
    }

    private OpenRegister opened(InstalledUnit unit, Register register, Locale locale) {
        return opened.among(units.all())
                .get(
                        new Opened(unit, register.name(), locale),
                        () -> OpenRegister.of(unit, register, organisation, locale));
    }

    private OpenRegister open(String name, Locale locale) {
        for (InstalledUnit unit : units.all().select(u -> name.startsWith(u.id() + "."))) {
            unit.failure().ifPresent(why -> {
                throw new IllegalArgumentException("Registret " + name + " kan inte användas. " + why.getMessage());
            });
            String own = name.substring(unit.id().length() + 1);
            Optional<Register> found = unit.declaration().registers().detectOptional(r -> own.equals(r.name()));
            if (found.isPresent()) {
                store.trouble(unit.id()).ifPresent(why -> {
                    throw new IllegalArgumentException("Registret " + name + " kan inte användas. " + why);
                });
                return opened(unit, found.get(), locale);
            }
        }
        throw new IllegalArgumentException("Registret \"" + name
                + "\" finns inte här. Det kan höra till en enhet som inte är installerad; kontrollera adressen.");
    }
}
