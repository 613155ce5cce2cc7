package se.helhet.web.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.web.http.Routes.Route;

/** Which screen answers an address, among the screens that are there at the moment. */
@Component(service = Router.class)
public final class Router {
    private final Map<Screen, ImmutableList<Route>> screens = new ConcurrentHashMap<>();

    /**
     * @param path names of the pattern with what stands for them
     * @param kept as the route says
     */
    record Found(Handler handler, Map<String, String> path, boolean kept) {}

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addScreen(Screen screen) {
        Routes routes = new Routes();
        screen.addTo(routes);
        screens.put(screen, routes.all());
    }

    void removeScreen(Screen screen) {
        screens.remove(screen);
    }

    Optional<Found> find(String method, String uri) {
        ImmutableList<String> asked = Routes.parts(uri).collect(Router::decoded);
        String read = method.equals("HEAD") ? "GET" : method;
        Route best = null;
        for (ImmutableList<Route> routes : screens.values()) {
            for (Route route : routes) {
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
        return names;
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
