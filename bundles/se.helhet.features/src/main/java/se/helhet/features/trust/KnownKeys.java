package se.helhet.features.trust;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys that are trusted here: files {@code keys/*.pub} in the product's folder (its distributor) and in the home
 * folder (added by an administrator). A file is a line with the owner's name, then the key as PEM.
 */
public final class KnownKeys {
    private static final System.Logger LOG = System.getLogger(KnownKeys.class.getName());
    private static final String OWN_NAME = "Produktens utgivare";
    private static final int SMALL = 10_000;

    private final Path ofProduct;
    private final Path ofHome;

    /** @param product and @param home their folders; neither need have a folder {@code keys} */
    public KnownKeys(Path product, Path home) {
        this.ofProduct = product.resolve("keys");
        this.ofHome = home.resolve("keys");
    }

    /** @param own whether it came with the product */
    public record Known(PublicKeyText key, String name, boolean own, Instant added, Path file) {}

    /** The product's first, then by name. Read anew each time: another process may have added one. */
    public List<Known> all() {
        List<Known> all = list(ofProduct, true);
        List<PublicKeyText> own = all.stream().map(Known::key).toList();
        list(ofHome, false).stream()
                .filter(added -> !own.contains(added.key()))
                .sorted(Comparator.comparing(Known::name))
                .forEach(all::add);
        return List.copyOf(all);
    }

    public Optional<Known> find(PublicKeyText key) {
        return all().stream().filter(known -> known.key().equals(key)).findFirst();
    }

    /** Throws {@link BadKey} when it is known already. */
    public synchronized Known add(PublicKeyText key, String name) {
        if (name.isBlank() || name.lines().count() > 1) {
            throw new BadKey("Ange vems nyckeln är, på en rad, så att den går att känna igen senare.");
        }
        find(key).ifPresent(known -> {
            throw new BadKey("Nyckeln " + key.fingerprint() + " är redan betrodd: " + known.name() + ".");
        });
        Path file = ofHome.resolve(key.hex() + ".pub");
        try {
            Files.createDirectories(ofHome);
            Path aside = Files.createTempFile(ofHome, "key", ".part");
            Files.writeString(aside, name.strip() + "\n" + key.pem());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new BadKey("Nyckeln kunde inte sparas i " + ofHome + ". Kontrollera att det går att skriva där.", e);
        }
        return find(key).orElseThrow();
    }

    /** Throws {@link BadKey} when not exactly one added key begins so. */
    public synchronized Known remove(String fingerprint) {
        String wanted = fingerprint.replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        List<Known> found = all().stream()
                .filter(k -> !wanted.isEmpty()
                        && k.key().fingerprint().replace(" ", "").startsWith(wanted))
                .toList();
        if (found.size() != 1) {
            throw new BadKey(
                    found.isEmpty()
                            ? "Ingen betrodd nyckel har fingeravtrycket " + fingerprint + ". Se dem med: helhet keys"
                            : "Flera nycklar börjar med " + fingerprint + ". Skriv hela fingeravtrycket.");
        }
        Known key = found.get(0);
        if (key.own()) {
            throw new BadKey("Nyckeln " + key.key().fingerprint()
                    + " är produktens egen och kan inte tas bort; den följer med produkten.");
        }
        try {
            Files.delete(key.file());
        } catch (IOException e) {
            throw new BadKey("Filen " + key.file() + " går inte att ta bort. Ta bort den för hand.", e);
        }
        return key;
    }

    private static List<Known> list(Path folder, boolean own) {
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        List<Known> out = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                if (file.getFileName().toString().endsWith(".pub") && Files.size(file) < SMALL) {
                    read(file, own).ifPresent(out::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out;
    }

    /** A damaged key file is a key that is not trusted, and no reason to refuse the others. */
    private static Optional<Known> read(Path file, boolean own) throws IOException {
        String text = Files.readString(file);
        String first = text.lines().findFirst().orElse("").strip();
        String name = first.isEmpty() || first.startsWith("-----") ? (own ? OWN_NAME : "?") : first;
        try {
            PublicKeyText key = PublicKeyText.read(text, file.toString());
            Instant added =
                    own ? Instant.EPOCH : Files.getLastModifiedTime(file).toInstant();
            return Optional.of(new Known(key, name, own, added, file));
        } catch (BadKey e) {
            LOG.log(System.Logger.Level.WARNING, "{0} is no key and is not trusted: {1}", file, e.getMessage());
            return Optional.empty();
        }
    }
}
