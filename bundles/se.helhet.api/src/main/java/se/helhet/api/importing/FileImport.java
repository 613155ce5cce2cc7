package se.helhet.api.importing;

import java.nio.file.Path;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;

/** Takes in files of one kind that are no register's rows, such as ledgers. A service per kind. */
@ConsumerType
public interface FileImport {
    /** As typed after {@code import}: {@code sie}. */
    String kind();

    /**
     * Takes in all files or none. What is wrong with them is in the report, with file and line; nothing is thrown for
     * bad input.
     */
    ImportReport take(ImmutableList<Path> files, Who who);

    /**
     * The same for someone who watches, and who may have decided about what does not add up. Kinds that are quick and
     * leave nothing to decide need not implement it.
     *
     * @param decision about findings of severity {@code QUESTION}
     * @param progress asked whether to stop, too: then nothing is stored and the report says so
     */
    default ImportReport take(ImmutableList<Path> files, Decision decision, Progress progress, Who who) {
        return take(files, who);
    }

    /** What to do about things that can be read but do not add up. */
    enum Decision {
        /** Store nothing and ask: {@link ImportReport#awaitsDecision} is true. What {@code take} without a decision does. */
        ASK,
        /** A person has seen the findings and takes the file in anyway; they are kept with the import as warnings. */
        ACCEPT
    }
}
