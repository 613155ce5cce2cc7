package se.helhet.launcher.update;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.helhet.features.trust.ProductSeal;
import se.helhet.launcher.Checksums;

/**
 * The product's files: those of the new one wait in {@code incoming/}, those of the old one are kept in
 * {@code previous/}. Both lie in the product's folder, so that each step is one renaming. What somebody else has put
 * into the folder stays where it is.
 */
final class Exchange {

    private static final String PREVIOUS = "previous";
    private static final String INCOMING = "incoming";
    /** Its files are replaced one by one: the start script is never away, whatever happens in between. */
    private static final String SCRIPTS = "bin";

    private static final String HALF_KEPT = "bin.part";

    private final Path product;

    Exchange(Path product) {
        this.product = product;
    }

    Path incoming() {
        return product.resolve(INCOMING);
    }

    Path previous() {
        return product.resolve(PREVIOUS);
    }

    /** Refuses a folder that files cannot be replaced in, before anything is. */
    void prepare() throws CannotUpdate {
        writable(product);
        try {
            Trees.delete(incoming());
            Files.createDirectory(incoming());
            for (String name : own()) {
                if (!Files.isWritable(product.resolve(name))) {
                    throw new IOException(name);
                }
            }
        } catch (IOException failure) {
            throw new CannotUpdate("update.read.only", product);
        }
    }

    /** Throws when nothing can be put into the folder. */
    static void writable(Path product) throws CannotUpdate {
        if (!Files.isWritable(product)) {
            throw new CannotUpdate("update.read.only", product);
        }
    }

    void dropIncoming() throws IOException {
        Trees.delete(incoming());
    }

    /** What the new product brings, at the top of its folder. */
    Set<String> coming() throws IOException {
        return names(incoming());
    }

    /** Makes room for the old files; those of the update before go. */
    void clearPrevious() throws IOException {
        Trees.delete(previous());
        Files.createDirectory(previous());
    }

    /** Sets the old files aside and puts the new ones in their place. */
    void forth() throws IOException {
        Set<String> coming = coming();
        Set<String> old = own();
        old.addAll(coming);
        for (String name : old) {
            Path from = product.resolve(name);
            if (name.equals(SCRIPTS)) {
                Trees.copy(from, previous().resolve(HALF_KEPT));
                rename(previous().resolve(HALF_KEPT), previous().resolve(name));
            } else if (Files.exists(from)) {
                rename(from, previous().resolve(name));
            }
        }
        for (String name : coming) {
            if (name.equals(SCRIPTS)) {
                over(incoming().resolve(name), product.resolve(name));
            } else {
                rename(incoming().resolve(name), product.resolve(name));
            }
        }
        dropIncoming();
    }

    /**
     * The old files again, wherever {@link #forth} stopped.
     *
     * @param came what the new product brought
     */
    void back(Set<String> came) throws IOException {
        Set<String> kept = names(previous());
        kept.remove(HALF_KEPT);
        for (String name : came) {
            // The new one's are in place from the moment that they do not wait any more.
            if (!kept.contains(name) && !Files.exists(incoming().resolve(name))) {
                Trees.delete(product.resolve(name));
            }
        }
        for (String name : kept) {
            if (name.equals(SCRIPTS)) {
                over(previous().resolve(name), product.resolve(name));
            } else {
                Trees.delete(product.resolve(name));
                rename(previous().resolve(name), product.resolve(name));
            }
        }
        dropIncoming();
        Trees.delete(previous());
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void over(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (String name : names(from)) {
            Files.move(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** What of the product's folder is the product, by its list of checksums. */
    private Set<String> own() throws IOException {
        try (Stream<String> lines = Files.lines(product.resolve(Checksums.FILE))) {
            Set<String> own = lines.map(
                            line -> line.replaceFirst("^\\S+ {2}", "").split("/")[0])
                    .filter(name -> Files.exists(product.resolve(name)))
                    .collect(Collectors.toCollection(TreeSet::new));
            own.add(Checksums.FILE);
            if (Files.exists(product.resolve(ProductSeal.FILE))) {
                own.add(ProductSeal.FILE);
            }
            return own;
        }
    }

    private static Set<String> names(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return new TreeSet<>();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(each -> each.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
