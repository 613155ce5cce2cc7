package se.helhet.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Arguments parted into options ({@code --out DIR}) and the rest. */
final class Arguments {
    private final List<String> words = new ArrayList<>();
    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, List<String>> all = new LinkedHashMap<>();

    /** @param known the options that may be given, each of which takes a value */
    Arguments(List<String> arguments, Set<String> known) {
        this(arguments, known, Set.of());
    }

    /** @param flags options that take no value */
    Arguments(List<String> arguments, Set<String> known, Set<String> flags) {
        for (int i = 0; i < arguments.size(); i++) {
            String word = arguments.get(i);
            if (flags.contains(word)) {
                options.put(word, "");
                continue;
            }
            if (!word.startsWith("--")) {
                words.add(word);
                continue;
            }
            int eq = word.indexOf('=');
            String option = eq < 0 ? word : word.substring(0, eq);
            if (!known.contains(option)) {
                throw new Command.Usage("Flaggan " + option + " finns inte"
                        + (known.isEmpty() && flags.isEmpty()
                                ? "."
                                : ". De som finns är " + names(known, flags) + "."));
            }
            if (eq < 0 && i + 1 == arguments.size()) {
                throw new Command.Usage("Flaggan " + option + " behöver ett värde efter sig.");
            }
            String value = eq < 0 ? arguments.get(++i) : word.substring(eq + 1);
            options.put(option, value);
            all.computeIfAbsent(option, o -> new ArrayList<>()).add(value);
        }
    }

    /** The words that are no options; throws {@link Command.Usage} when there are fewer or more than told. */
    List<String> words(int fewest, int most) {
        if (words.size() < fewest || words.size() > most) {
            throw new Command.Usage(
                    words.size() < fewest ? "Något saknas efter kommandot." : "För många ord efter kommandot.");
        }
        return words;
    }

    private static String names(Set<String> known, Set<String> flags) {
        Set<String> all = new TreeSet<>(known);
        all.addAll(flags);
        return String.join(", ", all);
    }

    boolean has(String flag) {
        return options.containsKey(flag);
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** All values of an option that may be given several times. */
    List<String> all(String name) {
        return all.getOrDefault(name, List.of());
    }
}
