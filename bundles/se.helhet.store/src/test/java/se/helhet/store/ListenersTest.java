package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListenersTest {
    @TempDir
    Path folder;

    @Test
    void oneThatThrowsHarmsNeitherTheWriteNorTheNext() {
        List<String> heard = new ArrayList<>();
        try (SqliteStore store = Trial.open(folder)) {
            store.addListener(changes -> {
                throw new NoClassDefFoundError("on purpose");
            });
            store.addListener(changes -> {
                throw new IllegalStateException("on purpose");
            });
            store.addListener(changes -> changes.forEach(
                    c -> heard.add(c.action() + " " + c.id().orElseThrow() + " " + Trial.count(store, Trial.VISIT))));
            Trial.visit(store, "Åsö");
            assertEquals(List.of("INSERT 1 1"), heard, "hears after the commit");
        }
    }

    @Test
    void hearNothingOfWhatWasRolledBackOrRead() {
        List<String> heard = new ArrayList<>();
        try (SqliteStore store = Trial.open(folder)) {
            store.addListener(changes -> heard.add("heard"));
            assertThrows(
                    IllegalStateException.class,
                    () -> store.write(Trial.WHO, w -> {
                        w.insert(Trial.VISIT, Map.of(Trial.SCHOOL, "Åsö"));
                        throw new IllegalStateException("no");
                    }));
            store.write(Trial.WHO, w -> w.dsl().fetchCount(Trial.VISIT));
            assertEquals(List.of(), heard);
        }
    }
}
