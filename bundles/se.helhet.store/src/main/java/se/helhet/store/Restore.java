package se.helhet.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import se.helhet.api.store.StoreException;

/** The steps of putting a backup in the place of the store. */
final class Restore {
    private Restore() {}

    /**
     * A checked copy of {@code from} beside the store, with the store's own tables as this version wants them.
     *
     * @throws StoreException when {@code from} is no whole store; nothing is changed then
     */
    static Path prepare(Path from, Path store) {
        if (!Files.isRegularFile(from)) {
            throw new StoreException("Filen " + from + " finns inte. Inget har ändrats.");
        }
        if (!StoreFile.isStore(from)) {
            throw new StoreException("Filen " + from + " är ingen hel säkerhetskopia från Helhet. Inget har ändrats."
                    + " Välj en fil som Helhet har skrivit, till exempel i mappen backup.");
        }
        Path incoming = store.resolveSibling(store.getFileName() + ".incoming");
        StoreFile.discard(incoming);
        StoreFile.copy(from, incoming);
        try {
            new Migrator(incoming, Migrations.own()).run(version -> {});
        } catch (StoreException e) {
            StoreFile.discard(incoming);
            throw new StoreException("Säkerhetskopian " + from + " går inte att använda här. " + e.getMessage(), e);
        }
        return incoming;
    }

    /**
     * In one step, so that a crash leaves either the old store or the new. Nobody may have the store open.
     *
     * @throws StoreException when the operating system refuses; the old store is still there then
     */
    static void put(Path incoming, Path store) {
        try {
            // What the old store's log still held would else be played into the new one.
            Files.deleteIfExists(store.resolveSibling(store.getFileName() + "-wal"));
            Files.deleteIfExists(store.resolveSibling(store.getFileName() + "-shm"));
            Files.move(incoming, store, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StoreException("Säkerhetskopian kunde inte sättas in: " + store + " går inte att byta ut.", e);
        }
    }
}
