package se.helhet.api.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The tables of plugins as a whole, by prefix ({@code navet} has the tables {@code navet_…}): for those who install,
 * update and remove plugins. Nobody else has a reason to call it. Provided by the store.
 */
@ProviderType
public interface PluginTables {
    /** The prefixes that have ever got tables here, whether their plugin is installed or not; the store's own left out. */
    ImmutableList<String> prefixes();

    /** Each table of the prefix with its number of rows; empty when there is none. */
    ImmutableSortedMap<String, Long> rows(String prefix);

    /** Whether exactly these migrations have been run, so that installing their plugin changes no table. */
    boolean current(String prefix, Map<String, String> files);

    /**
     * Tries migrations on a copy of the store that is thrown away afterwards: those that are not run yet, after those
     * that are.
     *
     * @param files file name ({@code V001__booking.sql}) to content
     * @return why they must not be used, as a sentence: they fail, are older than the tables, or touch tables of others;
     *     empty when they may
     */
    Optional<String> rehearse(String prefix, Map<String, String> files);

    /**
     * Puts the tables of one prefix back to what they are in a backup; all other tables stay as they are now. When the
     * backup has none of them, they are gone afterwards.
     *
     * @throws StoreException when that cannot be done; nothing has changed then
     */
    void putBack(String prefix, Path backup);

    /**
     * Removes the tables of a prefix with all their rows, after a backup; the history keeps what was said of the rows.
     * The prefix gets its tables anew when its plugin is installed again. Its plugin must not be installed now.
     *
     * @return the backup
     * @throws StoreException when that cannot be done; nothing has changed then
     */
    Path purge(String prefix, Who who);
}
