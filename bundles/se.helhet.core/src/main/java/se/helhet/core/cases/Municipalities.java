package se.helhet.core.cases;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.api.set.ImmutableSet;

/** Sweden's 290 municipalities with the numbers that statistics give them. */
final class Municipalities {
    private static final String FILE = "municipalities.txt";
    private static final ImmutableMap<String, String> BY_NUMBER = read();
    private static final ImmutableSet<String> NAMES = Sets.immutable
            .withAll(BY_NUMBER.collect(Fold::spelled))
            .newWithAll(Sets.immutable.of("riket", "sverige", "hela landet", "samtliga kommuner", "alla kommuner"));

    private Municipalities() {}

    private static ImmutableMap<String, String> read() {
        MutableMap<String, String> names = Maps.mutable.empty();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(Municipalities.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            lines.lines().forEach(l -> names.put(l.substring(0, 4), l.substring(5)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names.toImmutable();
    }

    /** The name of the municipality with that number, also where a spreadsheet has taken the zero away before it. */
    static Optional<String> named(String number) {
        return Optional.ofNullable(BY_NUMBER.get(number.length() == 3 ? "0" + number : number));
    }

    /** Whether one is called so, or the whole country is. The genitive before "kommun" counts. */
    static boolean isKnown(String written) {
        String name = Fold.spelled(written);
        boolean genitive = name.endsWith("s") && NAMES.contains(name.substring(0, name.length() - 1));
        return NAMES.contains(name) || genitive || named(name).isPresent();
    }
}
