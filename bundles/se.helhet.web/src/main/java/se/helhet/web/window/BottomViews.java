package se.helhet.web.window;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.web.http.Session;
import se.helhet.web.http.Settings;

/**
 * The views at the bottom and which of them is open: the one that someone chose, or one that opens by itself. Such a view
 * gives the place back when it has no more to tell, and at once when someone chooses otherwise.
 */
@Component(service = BottomViews.class)
public final class BottomViews {
    private static final String CHOSEN = "bottom";
    private static final String NONE = "none";

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    volatile List<BottomView> views = List.of();

    /** What someone has turned away from: views open by themselves only for what is newer. */
    private static final class Seen {
        private final AtomicLong until = new AtomicLong();
    }

    private volatile Ordered ordered = new Ordered(List.of(), Lists.immutable.empty());

    private record Ordered(List<BottomView> of, ImmutableList<BottomView> views) {}

    /** In the order of their tabs; the same list as before while they are the same. */
    ImmutableList<BottomView> all() {
        Ordered known = ordered;
        List<BottomView> present = views;
        if (known.of != present) {
            known = new Ordered(
                    present,
                    Lists.mutable
                            .withAll(present)
                            .sortThisByInt(BottomView::order)
                            .toImmutable());
            ordered = known;
        }
        return known.views;
    }

    Optional<BottomView> open(Session session) {
        return open(session.settings(), seen(session));
    }

    Optional<BottomView> open(Settings settings, AtomicLong seen) {
        Optional<BottomView> byItself = all().detectOptional(v -> v.opensFor() > seen.get());
        String chosen = settings.get(CHOSEN);
        return byItself.or(() -> all().detectOptional(v -> v.key().equals(chosen)));
    }

    /** Opens the view; closes it when it is open, and whatever is open for a key that is none. */
    void choose(String key, Session session) {
        choose(key, session.settings(), seen(session));
    }

    void choose(String key, Settings settings, AtomicLong seen) {
        boolean isOpen = open(settings, seen).filter(v -> v.key().equals(key)).isPresent();
        seen.accumulateAndGet(all().collectLong(BottomView::opensFor).maxIfEmpty(0), Math::max);
        settings.put(CHOSEN, isOpen || key.equals(NONE) ? "" : key);
    }

    private static AtomicLong seen(Session session) {
        return session.keep(Seen.class, s -> new Seen()).until;
    }
}
