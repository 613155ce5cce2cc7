package se.helhet.api.command;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;
import se.helhet.api.finding.Finding;
import se.helhet.api.store.Who;

/**
 * Something a unit can be asked to do that is neither an import nor a report: to copy a map to a new year, to reckon what a
 * changed rate would mean. A service of the unit's bundle; the command line lists it under its name and prints or saves the
 * table it answers with. Called on any thread.
 */
@ConsumerType
public interface UnitCommand {
    /** As typed: one lower-case word, with hyphens if need be. */
    String name();

    /** What people call it on a screen, in Swedish and without a full stop: {@code Faktureringslista}. */
    default String title() {
        return name();
    }

    /** What follows the name, for help: {@code copy FRÅN TILL}. */
    String arguments();

    /** One line of help, in Swedish. */
    String help();

    /**
     * Does it.
     *
     * @throws IllegalArgumentException with a sentence when the words cannot be understood or it cannot be done; nothing is
     *     changed then
     */
    Answer run(ImmutableList<String> words, Who who);

    /**
     * What became of it.
     *
     * @param summary a sentence or a line for people
     * @param table   empty when there is nothing to show
     */
    record Answer(String summary, ImmutableList<Finding> findings, Optional<Table> table) {
        public static Answer of(String summary) {
            return new Answer(summary, Lists.immutable.empty(), Optional.empty());
        }

        public static Answer of(String summary, Table table) {
            return new Answer(summary, Lists.immutable.empty(), Optional.of(table));
        }
    }

    /**
     * A table for people and files: cells are plain, numbers with a point and a hyphen. Every row has a cell per column.
     *
     * @param columns keys, as a file and the command line have them
     * @param labels  what a screen calls the columns, in Swedish, one for each
     */
    record Table(
            ImmutableList<String> columns, ImmutableList<String> labels, ImmutableList<ImmutableList<String>> rows) {
        /** Whose columns are words for people already. */
        public Table(ImmutableList<String> columns, ImmutableList<ImmutableList<String>> rows) {
            this(columns, columns, rows);
        }
    }
}
