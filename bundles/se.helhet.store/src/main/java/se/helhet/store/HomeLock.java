package se.helhet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.StoreException;

/** Keeps a second Helhet from the same store. The operating system lets go of it when the process ends in any way. */
final class HomeLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HomeLock.class);
    /**
     * What this process holds. It must not so much as open such a file again: closing it once would give up the lock.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private HomeLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Creates the folder when missing. Throws {@link StoreException} when it cannot or when the store is in use. */
    static HomeLock take(Path store) {
        Path folder = store.getParent();
        Path file;
        try {
            Files.createDirectories(folder);
            file = folder.toRealPath().resolve(store.getFileName() + ".lock");
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
        if (!HELD.add(file)) {
            throw inUse(folder);
        }
        FileChannel channel = null;
        boolean mine = false;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            mine = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            LOG.debug("Locked by another framework in this process", e);
        } catch (IOException e) {
            throw unwritable(folder, e);
        } finally {
            if (!mine) {
                HELD.remove(file);
                close(channel);
            }
        }
        if (!mine) {
            throw inUse(folder);
        }
        return new HomeLock(file, channel);
    }

    private static StoreException inUse(Path folder) {
        return new StoreException("Helhet är redan igång med mappen " + folder
                + ". Avsluta det Helhet som är igång, eller välj en annan mapp med --home.");
    }

    private static StoreException unwritable(Path folder, IOException cause) {
        return new StoreException(
                "Helhet kan inte skriva i mappen " + folder + ". Kontrollera att den finns och att du får skriva där,"
                        + " eller välj en annan mapp med --home.",
                cause);
    }

    @Override
    public void close() {
        close(channel);
        HELD.remove(file);
    }

    private static void close(FileChannel channel) {
        if (channel == null) {
            return;
        }
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The lock file could not be closed", e);
        }
    }
}
