package se.helhet.web.register;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.TableSource;
import se.helhet.web.job.Job;

/** The look through a large table, which goes on as a job. Written by the worker's thread, read by any. */
final class Looking {
    /** What is read faster than a page is waited for needs no job. */
    private static final long LARGE = 2_000_000;

    private volatile Job job;
    private volatile Preview preview;

    static boolean isLong(TableSource source) {
        if (source instanceof TableSource.Pasted pasted) {
            return pasted.text().length() > LARGE;
        }
        try {
            return source instanceof TableSource.File file && Files.size(file.path()) > LARGE;
        } catch (IOException e) {
            // The reading says what is wrong with the file.
            return false;
        }
    }

    void begun(Job by) {
        job = by;
    }

    void done(Preview seen) {
        preview = seen;
    }

    /** Empty before it is done, and when it was stopped or failed. */
    Optional<Preview> preview() {
        return Optional.ofNullable(preview);
    }

    /** Empty for a table that is looked through as its page is drawn. */
    Optional<Job> job() {
        return Optional.ofNullable(job);
    }
}
