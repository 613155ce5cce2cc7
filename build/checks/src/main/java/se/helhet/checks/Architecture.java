package se.helhet.checks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The table of who may know whom, {@code architecture.txt}. */
public final class Architecture {

    private static final List<String> JDK = List.of("java.", "javax.", "org.w3c.dom", "org.xml.sax");

    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private final Map<String, List<String>> rules = new LinkedHashMap<>();

    /** Reads the table that lies beside this class. */
    public static Architecture read() throws IOException {
        try (InputStream in = Architecture.class.getResourceAsStream("/architecture.txt");
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Architecture(reader.lines().toList());
        }
    }

    Architecture(List<String> lines) {
        for (String line : lines) {
            String rule = line.strip();
            if (rule.isEmpty() || rule.startsWith("#")) {
                continue;
            }
            int equals = rule.indexOf('=');
            String name = rule.substring(0, equals).strip();
            List<String> words = new ArrayList<>();
            for (String word : rule.substring(equals + 1).strip().split("\\s+")) {
                words.addAll(lists.getOrDefault(word, List.of(word)));
            }
            (name.equals(name.toUpperCase(java.util.Locale.ROOT)) ? lists : rules).put(name, words);
        }
    }

    /**
     * Which of the packages a bundle may not use, each as a sentence.
     *
     * @param bundle symbolic name, which is also the bundle's root package
     * @param packages packages that its classes refer to
     */
    public List<String> violations(String bundle, Collection<String> packages) {
        if (bundle.startsWith("se.helhet.lib.")) {
            return packages.stream()
                    .filter(name -> within(name, "se.helhet") && !within(name, bundle))
                    .map(name -> bundle + " wraps a library and may not use " + name)
                    .toList();
        }
        Optional<List<String>> rule = rule(bundle);
        if (rule.isEmpty()) {
            return List.of(bundle + " has no line in architecture.txt");
        }
        return packages.stream()
                .filter(name -> !within(name, bundle) && !allowed(name, rule.get()))
                .map(name -> bundle + " may not use " + name)
                .toList();
    }

    private Optional<List<String>> rule(String bundle) {
        if (rules.containsKey(bundle)) {
            return Optional.of(rules.get(bundle));
        }
        return rules.entrySet().stream()
                .filter(rule -> rule.getKey().endsWith("*"))
                .filter(rule -> bundle.startsWith(
                        rule.getKey().substring(0, rule.getKey().length() - 1)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static boolean allowed(String name, List<String> rule) {
        if (rule.stream().anyMatch(word -> word.startsWith("!") && within(name, word.substring(1)))) {
            return false;
        }
        return JDK.stream().anyMatch(name::startsWith) || rule.stream().anyMatch(prefix -> within(name, prefix));
    }

    private static boolean within(String name, String prefix) {
        return name.equals(prefix) || name.startsWith(prefix + ".");
    }
}
