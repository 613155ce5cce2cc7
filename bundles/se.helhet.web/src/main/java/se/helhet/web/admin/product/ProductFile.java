package se.helhet.web.admin.product;

import java.nio.file.Path;
import java.time.Instant;

/** A product to be downloaded. */
public record ProductFile(String name, Path path, long bytes, Instant made) {
    private static final double MEGABYTE = 1_000_000;

    public long megabytes() {
        return Math.max(1, Math.round(bytes / MEGABYTE));
    }
}
