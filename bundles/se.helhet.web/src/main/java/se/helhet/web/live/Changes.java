package se.helhet.web.live;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StoreListener;
import se.helhet.api.unit.Unit;

/**
 * Counts changes: rows written, units that come or go, jobs that move. A window asks for the count once a second while it
 * is seen, and draws its page anew when the count is another than the page's. What is kept of earlier work asks whether
 * something it was made of ({@link Reads}) has changed since.
 *
 * <p>It ranks last among listeners, so that all who keep what they read have forgotten it when the count moves.
 */
@Component(
        service = {Changes.class, StoreListener.class},
        property = "service.ranking:Integer=1000")
public final class Changes implements StoreListener {
    /** Written to with every change of rows, and never named by one. */
    private static final String HISTORY = "store_history";

    private final AtomicLong count = new AtomicLong(System.currentTimeMillis());
    private final AtomicLong moment = new AtomicLong();
    private final ConcurrentMap<String, Long> last = new ConcurrentHashMap<>();
    private volatile long all;

    public long now() {
        return count.get();
    }

    /** To be taken before work begins whose result is kept. */
    public long moment() {
        return moment.get();
    }

    /** Whether one of the sources has changed after that moment. */
    public boolean since(long then, ImmutableSet<String> sources) {
        if (all > then) {
            return true;
        }
        if (moment.get() > then) {
            // Few tables are written to, and a page may be made of many.
            for (Map.Entry<String, Long> changed : last.entrySet()) {
                if (changed.getValue() > then && sources.contains(changed.getKey())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Something that a page may show is no longer the same; what is kept stays. */
    public void happened() {
        count.incrementAndGet();
    }

    /** Something has changed that is no row in the store: a choice, say, under the name by which it is noted. */
    public void changed(String source) {
        last.put(source, moment.incrementAndGet());
    }

    /** Anything may have changed: nothing that is kept holds any more. */
    public void everything() {
        all = moment.incrementAndGet();
        happened();
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        long present = moment.incrementAndGet();
        last.put(HISTORY, present);
        changes.flatCollect(RowChange::sources).distinct().forEach(s -> last.put(s, present));
        happened();
    }

    @Override
    public void replaced() {
        everything();
    }

    @Reference(service = Unit.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addUnit(ServiceReference<Unit> unit) {
        everything();
    }

    void removeUnit(ServiceReference<Unit> unit) {
        everything();
    }
}
