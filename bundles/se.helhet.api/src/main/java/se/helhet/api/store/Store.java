package se.helhet.api.store;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.DSLContext;

/**
 * The one store. Bundles ship numbered migrations under {@code db/} and get their tables; each reads and writes only
 * tables that begin with its own id. Available once every installed bundle's migrations have run (a bundle whose
 * migrations fail is named by {@link #trouble}).
 */
public interface Store {
    /**
     * Reads. The context's connection refuses writes. Called on the caller's thread; many at a time. Rows must be
     * fetched before {@code work} returns.
     */
    <T> T read(Function<DSLContext, T> work);

    /**
     * Writes, one at a time over the whole store: all of {@code work}, or nothing when it throws. It is on disk on return;
     * those who write at the same time share a commit. Listeners hear of it after the commit.
     *
     * @throws StaleRow when a row was changed since the version given
     * @throws StoreException for anything else the database refuses, with a sentence; for a commit that fails, to each
     *     who shares it
     */
    <T> T write(Who who, Function<Writing, T> work);

    /** More changes to one row than anyone looks through. */
    int LOOKED_THROUGH = 1_000;

    /** The latest changes to a row, newest first; at most {@code most}. */
    ImmutableList<RowChange> history(String table, long id, int most);

    /** The latest {@value #LOOKED_THROUGH} changes to a row, newest first. */
    default ImmutableList<RowChange> history(String table, long id) {
        return history(table, id, LOOKED_THROUGH);
    }

    /** The latest changes to anything, newest first; at most {@code most}. */
    ImmutableList<RowChange> latest(int most);

    /** Writes a whole, consistent copy to {@code file} while others work. Fails when the file exists. */
    void backup(Path file);

    /** Replaces everything by the copy in {@code file}, after having put a backup of the present beside the store. */
    void restore(Path file);

    /** Where it lies, as people read it: the whole path of its file. */
    String place();

    /** Why the tables of this bundle are not there (its migration failed), or empty when all is well. */
    Optional<String> trouble(String prefix);
}
