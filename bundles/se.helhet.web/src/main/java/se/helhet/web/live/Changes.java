package se.helhet.web.live;

import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StoreListener;
import se.helhet.api.unit.Unit;

/**
 * Counts changes: rows written, units that come or go, jobs that move. A window asks for the count once a second while it
 * is seen, and draws its page anew when the count is another than the page's.
 *
 * <p>It ranks last among listeners, so that all who keep what they read have forgotten it when the count moves.
 */
@Component(
        service = {Changes.class, StoreListener.class},
        property = "service.ranking:Integer=1000")
public final class Changes implements StoreListener {
    private final AtomicLong count = new AtomicLong(System.currentTimeMillis());
    private final AtomicLong stored = new AtomicLong();

    public long now() {
        return count.get();
    }

    /** Counts only what is stored and which units there are, not how far jobs have come. */
    public long stored() {
        return stored.get();
    }

    /** Something that a page may show is no longer the same. */
    public void happened() {
        count.incrementAndGet();
    }

    @Override
    public void changed(ImmutableList<RowChange> changes) {
        stored.incrementAndGet();
        happened();
    }

    @Override
    public void replaced() {
        stored.incrementAndGet();
        happened();
    }

    @Reference(service = Unit.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addUnit(org.osgi.framework.ServiceReference<Unit> unit) {
        stored.incrementAndGet();
        happened();
    }

    void removeUnit(org.osgi.framework.ServiceReference<Unit> unit) {
        stored.incrementAndGet();
        happened();
    }
}
