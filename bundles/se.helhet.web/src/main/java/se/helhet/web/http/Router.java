package se.helhet.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.web.http.Routes.Route;

/** Which screen answers an address, among the screens that are there at the moment. */
@Component(service = Router.class)
public final class Router {
    /** More than there are rows and goals that people have open. */
    private static final int MOST_FOUND = 2_000;

    private final BundleContext context;
    private final Map<Object, Known> screens = new ConcurrentHashMap<>();

    /** What was found for each address among the screens that are there; another map as soon as they are others. */
    private volatile Map<String, Optional<Found>> found = new ConcurrentHashMap<>();

    /** A screen that is made, and asked for its routes, when an address under its parts comes. */
    private static final class Known {
        private final ImmutableSet<String> under;
        private final Supplier<Screen> screen;
        private ImmutableList<Route> routes;

        Known(ImmutableSet<String> under, Supplier<Screen> screen) {
            this.under = under;
            this.screen = screen;
        }

        synchronized ImmutableList<Route> routes() {
            if (routes == null) {
                Routes all = new Routes();
                Screen made = screen.get();
                made.addTo(all);
                all.all().forEach(route -> check(made, route));
                routes = all.all();
            }
            return routes;
        }

        private void check(Screen made, Route route) {
            String first = first(route.parts());
            if (!under.contains(first)) {
                throw new IllegalStateException(
                        made.getClass().getName() + " answers under " + first + ", which its @Under does not say");
            }
        }
    }

    /**
     * @param path names of the pattern with what stands for them
     * @param kept as the route says
     */
    record Found(Handler handler, Map<String, String> path, boolean kept) {}

    /** @param context null where screens are added by hand */
    @Activate
    public Router(BundleContext context) {
        this.context = context;
    }

    @Reference(service = Screen.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addScreen(ServiceReference<Screen> reference) {
        Object under = reference.getProperty("under");
        add(
                reference,
                Sets.immutable.of(under instanceof String[] several ? several : new String[] {String.valueOf(under)}),
                () -> context.getService(reference));
    }

    void removeScreen(ServiceReference<Screen> reference) {
        remove(reference);
    }

    void add(Object key, ImmutableSet<String> under, Supplier<Screen> screen) {
        screens.put(key, new Known(under, screen));
        found = new ConcurrentHashMap<>();
    }

    void remove(Object key) {
        screens.remove(key);
        found = new ConcurrentHashMap<>();
    }

    private static String first(ImmutableList<String> parts) {
        return parts.isEmpty() ? "/" : parts.getFirst();
    }

    Optional<Found> find(String method, String uri) {
        String read = method.equals("HEAD") ? "GET" : method;
        Map<String, Optional<Found>> among = found;
        String address = read + uri;
        Optional<Found> known = among.get(address);
        if (known == null) {
            known = search(read, uri);
            if (among.size() >= MOST_FOUND) {
                among.clear();
            }
            among.put(address, known);
        }
        return known;
    }

    private Optional<Found> search(String read, String uri) {
        ImmutableList<String> asked = Routes.parts(uri).collect(Router::decoded);
        Route best = null;
        String first = first(asked);
        for (Known known : screens.values()) {
            if (!known.under.contains(first)) {
                continue;
            }
            for (Route route : known.routes()) {
                if (route.takes(read, asked) && (best == null || route.fixed() > best.fixed())) {
                    best = route;
                }
            }
        }
        return Optional.ofNullable(best).map(route -> new Found(route.handler(), names(route, asked), route.kept()));
    }

    private static Map<String, String> names(Route route, ImmutableList<String> asked) {
        Map<String, String> names = new HashMap<>();
        route.parts().forEachWithIndex((part, i) -> {
            if (Routes.isName(part)) {
                names.put(part.substring(1, part.length() - 1), asked.get(i));
            }
        });
        return Map.copyOf(names);
    }

    private static String decoded(String part) {
        if (part.indexOf('%') < 0) {
            return part;
        }
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
