package se.helhet.api.importing;

import java.nio.file.Path;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;
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
}
