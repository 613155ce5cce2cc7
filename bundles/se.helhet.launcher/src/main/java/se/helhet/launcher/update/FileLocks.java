package se.helhet.launcher.update;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Files that one process at a time has; the operating system lets go of them when it ends in any way. */
final class FileLocks {

    private FileLocks() {}

    /** What is done meanwhile. */
    @FunctionalInterface
    interface Work {
        void run() throws CannotUpdate, IOException;
    }

    /** Works while it holds the file, which is made when it is not there; throws {@code taken} when another has it. */
    static void holding(Path file, CannotUpdate taken, Work work) throws CannotUpdate, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw taken;
            }
            work.run();
        }
    }
}
