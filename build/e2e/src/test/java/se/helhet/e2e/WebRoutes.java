package se.helhet.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The addresses that screens answer, as their sources say: a screen that comes is tested without a line here. */
final class WebRoutes {
    private static final Pattern ROUTE = Pattern.compile("\\.(get|post)\\(\\s*\"(/[^\"]*)\"");

    private WebRoutes() {}

    static Set<String> get() throws IOException {
        return of("get");
    }

    static Set<String> post() throws IOException {
        return of("post");
    }

    private static Set<String> of(String method) throws IOException {
        Set<String> routes = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(Path.of(System.getProperty("sources")))) {
            for (Path source :
                    sources.filter(s -> s.toString().endsWith(".java")).toList()) {
                Matcher route = ROUTE.matcher(Files.readString(source));
                while (route.find()) {
                    if (route.group(1).equals(method)) {
                        routes.add(route.group(2));
                    }
                }
            }
        }
        return routes;
    }

    /** The route that answers the address: the one with most fixed parts. */
    static Optional<String> of(Set<String> routes, String address) {
        List<String> asked = parts(address.replaceAll("[?#].*", ""));
        String best = null;
        long most = -1;
        for (String route : routes) {
            List<String> parts = parts(route);
            long fixed = parts.stream().filter(p -> !isName(p)).count();
            if (fits(parts, asked) && fixed > most) {
                best = route;
                most = fixed;
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean fits(List<String> parts, List<String> asked) {
        if (parts.size() != asked.size()) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!isName(parts.get(i)) && !parts.get(i).equals(asked.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isName(String part) {
        return part.startsWith("{");
    }

    private static List<String> parts(String address) {
        return List.of(address.substring(1).split("/"));
    }
}
