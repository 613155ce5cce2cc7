package se.helhet.api.demo;

import java.util.function.Consumer;
import org.osgi.annotation.versioning.ConsumerType;

/** A federation to try things on. A service of the demo bundle. */
@ConsumerType
public interface DemoFederation {
    /** As people call it. */
    String name();

    /**
     * Loads it through the same doors as a user's data; only what installed plugins can take. Refuses, with a sentence
     * ({@link IllegalStateException}), a store that already holds a federation.
     *
     * @param progress gets a line per step done
     */
    void load(Consumer<String> progress);
}
