package se.helhet.core.figure;

import java.text.Collator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Condition;
import org.jooq.Field;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.figure.Dim;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.value.Period;
import se.helhet.core.unit.AuthorFault;
import se.helhet.core.unit.InstalledUnit;

/** The codes of breakdowns: which there are, and what people call them. */
@Component(service = {CodeBook.class, StoreListener.class})
public final class CodeBook implements StoreListener {
    private final Organisation organisation;
    private final Store store;
    private final Map<Open, ImmutableList<String>> open = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** The codes an open breakdown had in a period. */
    private record Open(InstalledUnit unit, String table, String register, String dim, Period period) {}

    @Activate
    public CodeBook(@Reference Organisation organisation, @Reference Store store) {
        this.organisation = organisation;
        this.store = store;
    }

    /** The closed codes as they stand now, read once. */
    Closed closed() {
        return new Closed(
                organisation.parties().collect(Organisation.Party::code).toImmutableSet(),
                organisation.units().collect(Organisation.UnitEntry::id).toImmutableSet());
    }

    /** Codes that may stand in an address. All parties and units there ever were, so that old periods can be asked for. */
    record Closed(ImmutableSet<String> parties, ImmutableSet<String> units) {
        /**
         * Whether the breakdown has the code. An open one has any; so has one whose codes the organisation knows, until
         * one has been set up.
         */
        boolean has(Dim dim, String code) {
            return switch (dim.codes().kind()) {
                case FIXED -> dim.codes().fixed().contains(code);
                case MEMBERS -> parties.isEmpty() || parties.contains(code);
                case UNITS -> units.isEmpty() || units.contains(code);
                case OPEN -> true;
            };
        }
    }

    /**
     * The codes in printed order: those of an open breakdown from the rows of the period, in Swedish order.
     *
     * @param register may be null unless the breakdown is open
     */
    public ImmutableList<String> codes(InstalledUnit unit, Register register, Dim dim, Period period) {
        return switch (dim.codes().kind()) {
            case FIXED -> dim.codes().fixed();
            case MEMBERS ->
                organisation
                        .parties()
                        .reject(p -> p.kind() == Organisation.Kind.OTHER)
                        .collect(Organisation.Party::code);
            case UNITS -> organisation.units(period.year()).collect(Organisation.UnitEntry::id);
            case OPEN -> {
                Open key = new Open(unit, register.table().getName(), register.name(), dim.name(), period);
                Reads.note(key.table);
                ImmutableList<String> known = open.get(key);
                yield known == null ? read(key, unit, register, dim) : known;
            }
        };
    }

    /** The codes a declared figure has in one of its breakdowns. Throws {@link AuthorFault} when it has no such one. */
    public ImmutableList<String> codes(InstalledUnit unit, Figure figure, String breakdown, Period period) {
        Register register = KeptFrom.measures(figure)
                .collect(Figure.Measure::register)
                .detectOptional(r -> r.hasDim(breakdown))
                .orElseThrow(() ->
                        new AuthorFault("Siffran " + figure.name() + " kan inte delas upp på " + breakdown + "."));
        return codes(unit, register, register.dim(breakdown), period);
    }

    /** One statement per way in which the register's figures place rows in time, so that each can use its index. */
    private ImmutableList<String> read(Open of, InstalledUnit unit, Register register, Dim dim) {
        long mark = changes.get();
        Period period = of.period;
        Field<String> key =
                unit.call("ange uppdelningen " + dim.name(), () -> dim.key().apply(period));
        ImmutableList<Condition> covers = unit.declaration()
                .figures()
                .flatCollect(KeptFrom::measures)
                .select(m -> m.register().name().equals(register.name()))
                .collect(m -> m.when().covers(period))
                .distinctBy(Sql::text);
        Collator swedish = Collator.getInstance(Locale.forLanguageTag("sv"));
        ImmutableList<String> codes = covers.flatCollect(c -> store.read(dsl ->
                        dsl.selectDistinct(key).from(register.table()).where(c).fetch(0, String.class)))
                .select(Objects::nonNull)
                .distinct()
                .toSortedList(swedish::compare)
                .toImmutable();
        open.put(of, codes);
        if (mark != changes.get()) {
            open.remove(of);
        }
        return codes;
    }

    @Override
    public void changed(ImmutableList<RowChange> rows) {
        changes.incrementAndGet();
        ImmutableSet<String> tables = rows.collect(RowChange::table).toImmutableSet();
        open.keySet().removeIf(o -> tables.contains(o.table));
    }

    @Override
    public void replaced() {
        changes.incrementAndGet();
        open.clear();
    }

    /** Who takes part in the unit that year; empty when the organisation does not say. */
    public ImmutableSet<String> participants(String unit, int year) {
        return organisation
                .participations(year)
                .select(p -> p.unit().equals(unit))
                .collect(Organisation.Participation::party)
                .toImmutableSet();
    }

    /** Units have come or gone: what was read for those before must not keep their plugins from going. */
    void forget() {
        open.clear();
    }

    /** What people call codes. For one drawing or question: it reads the organisation once and never again. */
    public CodeNames names() {
        return new CodeNames(organisation);
    }
}
