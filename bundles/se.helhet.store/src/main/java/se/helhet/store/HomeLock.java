package se.helhet.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.StoreException;

/** Keeps a second Helhet from the same store. The operating system lets go of it when the process ends in any way. */
final class HomeLock implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(HomeLock.class);
    private final FileChannel channel;

    private HomeLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Creates the folder when missing. Throws {@link StoreException} when it cannot or when the store is in use. */
    static HomeLock take(Path store) {
        Path folder = store.getParent();
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    store.resolveSibling(store.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new StoreException(
                    "Helhet kan inte skriva i mappen " + folder
                            + ". Kontrollera att den finns och att du får skriva där, eller välj en annan mapp med"
                            + " --home.",
                    e);
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new HomeLock(channel);
            }
        } catch (OverlappingFileLockException e) {
            LOG.debug("Locked within this process", e);
        } catch (IOException e) {
            close(channel);
            throw new StoreException("Mappen " + folder + " går inte att låsa. Välj en mapp på den egna disken.", e);
        }
        close(channel);
        throw new StoreException("Helhet är redan igång med mappen " + folder
                + ". Avsluta det Helhet som är igång, eller välj en annan mapp med --home.");
    }

    @Override
    public void close() {
        close(channel);
    }

    private static void close(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            LOG.warn("The lock file could not be closed", e);
        }
    }
}
