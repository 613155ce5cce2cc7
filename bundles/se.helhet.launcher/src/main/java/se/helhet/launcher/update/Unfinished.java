package se.helhet.launcher.update;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/**
 * The note in the product's folder that an update has begun and not ended, with all that is needed to undo it. The start
 * script looks for it before every command.
 *
 * @param store the store's file
 * @param backup the copy of it
 * @param came what the new product brought, at the top of its folder
 */
record Unfinished(Path store, Path backup, Set<String> came) {

    /** In the product's folder. */
    static final String FILE = "update.unfinished";

    void write(Path product) throws IOException {
        Properties said = new Properties();
        said.setProperty("store", store.toString());
        said.setProperty("backup", backup.toString());
        said.setProperty("came", String.join("/", came));
        Path aside = product.resolve(FILE + ".part");
        try (Writer to = Files.newBufferedWriter(aside)) {
            said.store(to, null);
        }
        Files.move(aside, product.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static boolean in(Path product) {
        return Files.exists(product.resolve(FILE));
    }

    static Unfinished read(Path product) throws IOException {
        Properties said = new Properties();
        try (Reader from = Files.newBufferedReader(product.resolve(FILE))) {
            said.load(from);
        }
        return new Unfinished(
                Path.of(said.getProperty("store")),
                Path.of(said.getProperty("backup")),
                new TreeSet<>(Set.of(said.getProperty("came").split("/"))));
    }

    static void forget(Path product) throws IOException {
        Files.deleteIfExists(product.resolve(FILE));
    }

    /** Files and store as they were before. Nobody may have the store open. */
    void undo(Path product) throws IOException {
        new Exchange(product).back(came);
        new StoreFiles(store).restore(backup);
        forget(product);
    }
}
