package se.helhet.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;

/**
 * The numbered SQL files of one bundle, read into memory.
 *
 * @param prefix what the names of the bundle's tables begin with, without the underscore: {@code navet}
 * @param files  file name ({@code V001__booking.sql}) to content
 */
public record Migrations(String prefix, ImmutableSortedMap<String, String> files) {
    private static final Pattern PREFIX = Pattern.compile("[a-z][a-z0-9]*");
    private static final Pattern FILE = Pattern.compile("V.*\\.sql");
    private static final String OWN = "V001__store_history.sql";

    public Migrations {
        if (!PREFIX.matcher(prefix).matches()) {
            throw new IllegalArgumentException("A table prefix is one lower-case word, not \"" + prefix + "\"");
        }
        if (files.isEmpty()) {
            throw new IllegalArgumentException("No migrations db/V*.sql for " + prefix);
        }
    }

    public static Migrations of(String prefix, Map<String, String> files) {
        SortedMap<String, String> sorted = new TreeMap<>(files);
        return new Migrations(prefix, SortedMaps.immutable.withSortedMap(sorted));
    }

    /**
     * The files {@code db/V*.sql} of the folder or jar that {@code anchor} was loaded from, for use outside the
     * framework. Throws {@link IllegalArgumentException} when there are none.
     */
    public static Migrations onClassPath(String prefix, Class<?> anchor) {
        CodeSource source = anchor.getProtectionDomain().getCodeSource();
        if (source == null) {
            throw new IllegalArgumentException(anchor + " was loaded from neither a folder nor a jar");
        }
        try {
            Path place = Path.of(source.getLocation().toURI());
            if (Files.isDirectory(place)) {
                return of(prefix, read(place.resolve("db")));
            }
            try (FileSystem jar = FileSystems.newFileSystem(place)) {
                return of(prefix, read(jar.getPath("/db")));
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(anchor + " was loaded from neither a folder nor a jar", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The store's own tables. */
    static Migrations own() {
        try (InputStream in = Migrations.class.getResourceAsStream("/db/" + OWN)) {
            return of("store", Map.of(OWN, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for the same files, and for no others. */
    String fingerprint() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.forEachKeyValue(
                    (name, sql) -> digest.update((name + '\0' + sql + '\0').getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    static boolean named(String file) {
        return FILE.matcher(file).matches();
    }

    private static Map<String, String> read(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> entries = Files.list(folder)) {
                for (Path entry : entries.toList()) {
                    String name = entry.getFileName().toString();
                    if (named(name)) {
                        files.put(name, Files.readString(entry));
                    }
                }
            }
        }
        return files;
    }
}
