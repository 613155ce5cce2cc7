package se.helhet.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The addresses that screens answer, as their sources say: a screen that comes is tested without a line here. A route
 * that is written in a way that is not understood fails, so that none is left out in silence.
 */
final class WebRoutes {
    private static final Pattern SCREEN =
            Pattern.compile("void addTo\\(Routes routes\\) \\{(.*?)\\n    }", Pattern.DOTALL);
    /** The ways to name a route, as {@code Routes} has them; all but {@code post} are read. */
    private static final Pattern WAY = Pattern.compile("public Routes (\\w+)\\(String pattern");

    /** An address: words, dots, quotes and plus signs up to the comma. */
    private static final String ADDRESS = "((?:\"[^\"]*\"|[\\w.]+)(?:\\s*\\+\\s*(?:\"[^\"]*\"|[\\w.]+))*)\\s*,";

    private static final Pattern TEXT = Pattern.compile("String (\\w+) =\\s*\"([^\"]*)\";");
    private static final Routes ALL = read();

    private WebRoutes() {}

    private record Routes(Set<String> get, Set<String> post) {}

    static Set<String> get() {
        return ALL.get();
    }

    static Set<String> post() {
        return ALL.post();
    }

    private static Routes read() {
        Routes routes = new Routes(new TreeSet<>(), new TreeSet<>());
        Map<String, String> sources = sources();
        Map<String, String> texts = new HashMap<>();
        sources.forEach((name, source) -> texts(source).forEach((text, value) -> texts.put(name + "." + text, value)));
        String ways = WAY.matcher(sources.get("Routes"))
                .results()
                .map(way -> way.group(1))
                .collect(Collectors.joining("|", "\\.(", ")\\(\\s*"));
        Pattern calls = Pattern.compile(ways + "(?:\"/|[A-Z]\\w*[.,]|\\w+ \\+|\\w+,)");
        Pattern addresses = Pattern.compile(ways + ADDRESS);
        sources.forEach((name, source) -> {
            Matcher screen = SCREEN.matcher(source);
            if (screen.find()) {
                Matcher call = calls.matcher(screen.group(1));
                Matcher route = addresses.matcher(screen.group(1));
                while (call.find()) {
                    if (!route.find(call.start()) || route.start() != call.start()) {
                        throw new AssertionError("A route of " + name + " is not understood: " + screen.group(1));
                    }
                    Set<String> of = route.group(1).equals("post") ? routes.post() : routes.get();
                    of.add(value(route.group(2), name, texts));
                }
            }
        });
        return routes;
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.walk(Path.of(System.getProperty("sources")))) {
            for (Path file : files.filter(s -> s.toString().endsWith(".java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sources;
    }

    private static Map<String, String> texts(String source) {
        Map<String, String> texts = new HashMap<>();
        Matcher text = TEXT.matcher(source);
        while (text.find()) {
            texts.putIfAbsent(text.group(1), text.group(2));
        }
        return texts;
    }

    private static String value(String written, String source, Map<String, String> texts) {
        StringBuilder value = new StringBuilder();
        for (String part : written.split("\\+")) {
            String term = part.strip();
            String known = term.startsWith("\"")
                    ? term.substring(1, term.length() - 1)
                    : texts.get(term.contains(".") ? term : source + "." + term);
            if (known == null) {
                throw new AssertionError("The route " + written + " of " + source + " is not understood");
            }
            value.append(known);
        }
        return value.toString();
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
        return new ArrayList<>(List.of(address.substring(1).split("/")));
    }
}
