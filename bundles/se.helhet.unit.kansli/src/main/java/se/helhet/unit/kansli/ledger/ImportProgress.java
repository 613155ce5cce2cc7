package se.helhet.unit.kansli.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.job.Progress;
import se.helhet.unit.kansli.sie.SieEntry;
import se.helhet.unit.kansli.sie.SieTaker;
import se.helhet.unit.kansli.sie.SieVoucher;

/**
 * Tells how far the reading of an import's files has come, a few times a second. Throws {@link CancellationException} when
 * someone wants it to stop. One thread at a time.
 */
final class ImportProgress {
    private static final long PAUSE = 200_000_000L;

    private final Progress progress;
    private final long total;
    private String what = "";
    private long before;
    private long within;
    private long told;

    ImportProgress(Progress progress, ImmutableList<Path> files) {
        this.progress = progress;
        this.total = files.sumOfLong(ImportProgress::size);
        this.told = System.nanoTime() - PAUSE;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            // The reading will say what is wrong with the file.
            return 0;
        }
    }

    /** The next file is read from now on. */
    void begin(Path file) {
        before += within;
        within = 0;
        what = "Läser " + file.getFileName();
        progress.at(before, total, what);
    }

    /** So many bytes of the file have been read. */
    void read(long bytes) {
        stopIfWanted();
        within = bytes;
        long now = System.nanoTime();
        if (now - told >= PAUSE) {
            told = now;
            progress.at(before + bytes, total, what);
        }
    }

    /** All has been read, and is added up now. */
    void adding() {
        stopIfWanted();
        progress.at(total, total, "Räknar samman");
    }

    /** The last moment to stop. */
    void last() {
        stopIfWanted();
    }

    private void stopIfWanted() {
        if (progress.cancelled()) {
            throw new CancellationException("Someone wants the import to stop");
        }
    }

    /** Passes a file's vouchers over, and tells how far it has come. */
    SieTaker watching() {
        return new SieTaker() {
            @Override
            public void voucher(SieVoucher voucher) {}

            @Override
            public void entry(SieVoucher voucher, SieEntry entry) {}

            @Override
            public void read(long bytes) {
                ImportProgress.this.read(bytes);
            }
        };
    }
}
