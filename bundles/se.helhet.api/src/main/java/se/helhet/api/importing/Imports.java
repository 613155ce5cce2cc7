package se.helhet.api.importing;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Who;

/**
 * What has been taken in, and taking it out again whole. A service per bundle that takes in files; whoever shows imports
 * asks all of them.
 */
@ConsumerType
public interface Imports {
    /** What is there now, oldest first. */
    ImmutableList<Taken> taken();

    /**
     * Takes out everything that came with that import, in one transaction; afterwards the content is as if it had never
     * been there. {@code rows} of the report is how many went.
     *
     * @throws IllegalArgumentException when none of {@link #taken} has that id
     */
    ImportReport withdraw(String id, Who who);

    /** What a person accepted when that import was taken in, or is to be looked at in it; empty for an unknown id. */
    default ImmutableList<Finding> findings(String id) {
        return Lists.immutable.empty();
    }

    /**
     * One import.
     *
     * @param id   unique among all services: {@code sie-3}
     * @param what into what, for people: a register's name or a year of the ledger
     * @param file name of the file
     * @param when day or moment as people read it
     * @param by   who took it in; empty when that is not kept
     * @param rows how many
     */
    record Taken(String id, String what, String file, String when, String by, long rows) {}
}
