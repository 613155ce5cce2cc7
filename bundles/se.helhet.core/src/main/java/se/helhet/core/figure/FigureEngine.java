package se.helhet.core.figure;

import static se.helhet.core.db.Tables.CORE_KEPT;
import static se.helhet.core.db.Tables.CORE_PARTY;
import static se.helhet.core.db.Tables.CORE_UNIT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.figure.Register;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreListener;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Value;
import se.helhet.core.figure.Resolver.Resolved;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.UnitFailure;
import se.helhet.core.unit.Units;

/**
 * Evaluates figures. An address is resolved to a formula once; the leaves that are not cached are read together, and
 * the store's listener drops exactly those that a change can move.
 */
@Component(service = {Figures.class, StoreListener.class})
public final class FigureEngine implements Figures, StoreListener {
    private final Units units;
    private final CodeBook codes;
    private final Clock clock;
    private final KeptFrom kept = new KeptFrom();
    private final LeafCache cache = new LeafCache();
    private final LeafLoader loader;
    private final DrillDown drill;
    private final FigureNames names;
    private volatile Known known;

    /** Addresses resolved against one set of units on one day. */
    private record Known(ImmutableList<InstalledUnit> units, LocalDate today, Map<Ask, Resolved> resolved) {}

    @Activate
    public FigureEngine(@Reference Units units, @Reference CodeBook codes, @Reference Store store) {
        this(units, codes, store, Clock.systemDefaultZone());
    }

    public FigureEngine(Units units, CodeBook codes, Store store, Clock clock) {
        this.units = units;
        this.codes = codes;
        this.clock = clock;
        this.loader = new LeafLoader(store, units, kept);
        this.drill = new DrillDown(store);
        this.names = new FigureNames(units, codes);
    }

    @Override
    public Numbers evaluate(Iterable<Ask> asks) {
        ImmutableList<Ask> distinct = Lists.immutable.withAll(asks).distinct();
        Map<Ask, Resolved> resolved = resolve(distinct);
        noteSources(resolved);
        Map<Leaf, Value> values = new HashMap<>();
        MutableList<Leaf> missing = Lists.mutable.empty();
        long mark = cache.mark();
        for (Ask ask : distinct) {
            for (Leaf leaf : resolved.get(ask).formula().leaves()) {
                Value cached = values.containsKey(leaf) ? null : cache.get(leaf);
                if (cached != null) {
                    values.put(leaf, cached);
                } else if (!values.containsKey(leaf)) {
                    missing.add(leaf);
                }
            }
        }
        if (missing.notEmpty()) {
            Map<Leaf, Value> read = loader.load(missing.distinct().toImmutable());
            cache.keep(mark, read);
            values.putAll(read);
        }
        return Numbers.of(distinct.collect(a -> {
            Resolved r = resolved.get(a);
            return new Numbers.Entry(a, r.formula().reckon(values), r.uom());
        }));
    }

    /** What is in the caches is handed out without a statement that would tell. */
    private static void noteSources(Map<Ask, Resolved> resolved) {
        if (Reads.asked()) {
            Reads.note(Lists.immutable.of(CORE_KEPT.getName(), CORE_PARTY.getName(), CORE_UNIT.getName()));
            resolved.values()
                    .forEach(r -> r.formula()
                            .leaves()
                            .forEach(l -> Reads.note(l.register().table().getName())));
        }
    }

    /** Enters units' code for addresses not seen before, one call under the time limit for each unit. */
    private Map<Ask, Resolved> resolve(ImmutableList<Ask> asks) {
        Known now = known();
        Map<Ask, Resolved> out = new HashMap<>();
        MutableList<Ask> unseen = Lists.mutable.empty();
        for (Ask ask : asks) {
            Resolved seen = now.resolved.get(ask);
            if (seen == null) {
                unseen.add(ask);
            } else {
                out.put(ask, seen);
            }
        }
        if (unseen.isEmpty()) {
            return out;
        }
        Resolver resolver = new Resolver(units, codes.closed(), now.today);
        for (var ofOwner : unseen.groupBy(Ask::owner).keyMultiValuePairsView()) {
            InstalledUnit owner = units.find(ofOwner.getOne()).orElse(null);
            ImmutableList<Ask> mine = Lists.immutable.withAll(ofOwner.getTwo());
            try {
                Map<Ask, Resolved> fresh = owner == null || owner.failure().isPresent()
                        ? mine.toMap(a -> a, resolver::resolve)
                        : owner.call("räkna sina siffror", () -> mine.toMap(a -> a, resolver::resolve));
                now.resolved.putAll(fresh);
                out.putAll(fresh);
            } catch (UnitFailure e) {
                // Not kept: a machine under load must not leave a unit without numbers until it is restarted.
                mine.forEach(a -> out.put(a, Resolved.none(Value.Why.FAILED, e.getMessage())));
            }
        }
        return out;
    }

    private Known known() {
        ImmutableList<InstalledUnit> all = units.all();
        LocalDate today = LocalDate.now(clock);
        Known now = known;
        if (now == null || now.units != all || !now.today.equals(today)) {
            if (now != null && now.units != all) {
                cache.forget();
                kept.forget();
                codes.forget();
            }
            now = new Known(all, today, new ConcurrentHashMap<>());
            known = now;
        }
        return now;
    }

    @Override
    public ImmutableMap<String, ImmutableList<Record>> rows(Ask ask) {
        return drill.rows(resolve(Lists.immutable.of(ask)).get(ask).formula());
    }

    @Override
    public String label(Ask ask, Locale locale) {
        return names.label(ask, locale);
    }

    @Override
    public ImmutableList<String> units() {
        return units.all().collect(InstalledUnit::id);
    }

    @Override
    public String title(String unit, Locale locale) {
        return units.all()
                .detectOptional(u -> u.id().equals(unit))
                .map(u -> u.title(locale))
                .orElse(unit);
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        for (RowChange change : changes) {
            if (change.table().equals(CORE_PARTY.getName()) || change.table().equals(CORE_UNIT.getName())) {
                known = null;
            } else if (change.table().equals(CORE_KEPT.getName())) {
                kept.forget();
                cache.forget();
            } else {
                cache.changed(change);
                forgetKept(change);
            }
        }
    }

    @Override
    public void replaced() {
        known = null;
        kept.forget();
        cache.forget();
    }

    private void forgetKept(RowChange change) {
        // Nothing is known yet of the registers of a unit that nobody has asked.
        for (InstalledUnit unit :
                units.all().select(u -> u.asked() && u.failure().isEmpty())) {
            for (Register register : unit.declaration()
                    .registers()
                    .select(r -> r.table().getName().equals(change.table()))) {
                if (kept.changed(unit, register, change)) {
                    // What no row means is another thing now, for every period.
                    cache.forget(unit.id(), register.name());
                }
            }
        }
    }
}
