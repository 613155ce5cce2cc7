package se.helhet.web.admin.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** The products that were put together here: zip files in the folder {@code products} of the home. */
final class ProductFiles {
    private static final String SUFFIX = ".zip";
    private final Path folder;

    ProductFiles(Path home) {
        this.folder = home.resolve("products");
    }

    Path folder() {
        return folder;
    }

    /** Newest first. */
    ImmutableList<ProductFile> all() {
        if (!Files.isDirectory(folder)) {
            return Lists.immutable.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return Lists.mutable
                    .withAll(files.filter(f -> f.toString().endsWith(SUFFIX)).toList())
                    .collect(ProductFiles::file)
                    .sortThis(Comparator.comparing(ProductFile::made).reversed())
                    .toImmutable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProductFile file(Path path) {
        try {
            return new ProductFile(
                    path.getFileName().toString(),
                    path,
                    Files.size(path),
                    Files.getLastModifiedTime(path).toInstant());
        } catch (IOException e) {
            return new ProductFile(path.getFileName().toString(), path, 0, Instant.EPOCH);
        }
    }

    Optional<ProductFile> find(String name) {
        return all().detectOptional(f -> f.name().equals(name));
    }

    /** Where a product of this name can be written: nothing stands there yet. */
    Path free(String name) throws IOException {
        Files.createDirectories(folder);
        String word = word(name);
        Path file = folder.resolve(word + SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(word + "-" + i + SUFFIX);
        }
        return file;
    }

    /** "Närvård 2020" becomes {@code narvard-2020}. */
    static String word(String name) {
        String plain = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "produkt" : plain;
    }
}
