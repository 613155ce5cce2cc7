package se.helhet.api.admin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ProviderType;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;

/**
 * What is installed, and how that changes while the workbench runs. What an administrator adds or removes is kept in the
 * home folder, never in the product's, and holds at the next start. May be called on any thread; changes wait for one
 * another.
 */
@ProviderType
public interface Features {
    /** All that are installed or could be without a file, by category and then title. */
    ImmutableList<FeatureInfo> all(Locale locale);

    default Optional<FeatureInfo> find(String name, Locale locale) {
        return all(locale).detectOptional(f -> f.name().equals(name));
    }

    /** Features of the product's own folder that are not installed. Never throws; what is wrong is an obstacle. */
    Plan planInstall(ImmutableList<String> names, Locale locale);

    /**
     * A plugin file: an install, or an update of what is installed already. Everything is looked at except running it:
     * signature, content, what it needs, and its tables on a copy of the store. Never throws for the file's fault.
     */
    Plan planInstall(Path file, Locale locale);

    /** Data stay. Features that others need take those along. */
    Plan planRemove(ImmutableList<String> names, Locale locale);

    /** Data of a feature that has been removed: its tables, with all rows. A backup is written first. */
    Plan planPurge(String name, Locale locale);

    /**
     * Does it, all or nothing. An update that does not come up is taken back by itself.
     *
     * @param typed what the person typed for {@link Plan#confirm}; empty where nothing is asked for
     */
    Outcome carryOut(Plan plan, String typed, Who who, Progress progress);

    /** Where data remain of features that are not installed: what {@link #planPurge} can take. */
    ImmutableList<Remains> remains(Locale locale);

    /** @param tables names, @param rows in all of them */
    record Remains(String name, String title, ImmutableList<String> tables, long rows) {}
}
