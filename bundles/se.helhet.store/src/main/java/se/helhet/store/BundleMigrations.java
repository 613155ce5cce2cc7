package se.helhet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/** Finds the migrations that a bundle carries: {@code db/V*.sql}, for the last part of its symbolic name. */
final class BundleMigrations {
    private BundleMigrations() {}

    /** Reads them whatever state the bundle is in; empty when it has none. */
    static Optional<Migrations> of(Bundle bundle) {
        Map<String, String> files = new TreeMap<>();
        // Does not resolve the bundle, as finding entries would: one that cannot start must not be dragged along.
        Enumeration<String> paths = bundle.getEntryPaths("db");
        for (String path : paths == null ? Collections.<String>emptyList() : Collections.list(paths)) {
            String name = path.substring(path.lastIndexOf('/') + 1);
            if (Migrations.named(name)) {
                files.put(name, text(bundle, path));
            }
        }
        return files.isEmpty() ? Optional.empty() : Optional.of(Migrations.of(prefix(bundle), files));
    }

    static String prefix(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static String text(Bundle bundle, String path) {
        try (InputStream in = bundle.getEntry(path).openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
