package se.helhet.api.register;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ProviderType;
import se.helhet.api.store.Who;

/**
 * Every register of the installed units as a screen shows and edits it, out of its declaration alone. Provided by the
 * core; called on any thread.
 *
 * <p>A register is named as people type it, {@code brb.enquiry}. Each method throws {@link IllegalArgumentException} with
 * a sentence for people when no installed unit has it, or when its tables cannot be used. What is wrong with a row is
 * never thrown but in the answer. A register that gives counts only is shown and edited here like any other: those who
 * may open it are the unit's own people.
 */
@ProviderType
public interface Registers {
    /** All registers, by unit and then as the unit lists them; those of a unit that is set aside are left out. */
    ImmutableList<RegisterEntry> all(Locale locale);

    /** Those of one unit, as it lists them; none when it is not there or set aside. */
    ImmutableList<RegisterEntry> of(String unit, Locale locale);

    /** What is needed to draw grid, filters and form. Choices are as they stand now. */
    Sheet sheet(String register, Locale locale);

    /**
     * Some of the rows that a question picks, with totals over all it picks. Reads no more rows than asked for.
     *
     * @throws IllegalArgumentException with a sentence when a filter names no column or cannot be read
     */
    Page page(String register, Query query, Locale locale);

    /**
     * The ids of all rows that the question picks, in its order, whatever its offset and limit: for an export of what is
     * shown. Words searched for are those of the labels in that language. Throws as {@link #page}.
     */
    ImmutableList<Long> ids(String register, Query query, Locale locale);

    /** Empty when there is no such row now. */
    Optional<Row> row(String register, long id, Locale locale);

    /** Tries the rules on a draft as if it were saved, and reckons the derived fields. Stores nothing. */
    Verdict check(String register, Draft draft, Locale locale);

    /** Stores one draft; see {@link #saveAll}. */
    default Outcome save(String register, Draft draft, Who who, Locale locale) {
        return saveAll(register, Lists.immutable.of(draft), who, locale).getOnly();
    }

    /**
     * Stores all drafts in one transaction, or none when any is refused or stale. Answers in the drafts' order; where
     * nothing was stored, those without a fault of their own are {@link Outcome.Held}.
     */
    ImmutableList<Outcome> saveAll(String register, ImmutableList<Draft> drafts, Who who, Locale locale);

    /** @param version the one the user saw */
    Outcome delete(String register, long id, long version, Who who, Locale locale);

    /**
     * Gives a row the values that it once had, as the history keeps them; a deleted row comes back under its own id. What
     * was stored once is not tried by the rules again.
     *
     * @param then    the version to go back to
     * @param version the one the user saw; 0 for a deleted row
     * @throws IllegalArgumentException with a sentence when the history does not have that version
     */
    Outcome restore(String register, long id, long then, long version, Who who, Locale locale);

    /** What happened to a row, newest first; also for one that is deleted. */
    ImmutableList<Change> history(String register, long id, Locale locale);

    /** The first {@code most} of the same. */
    ImmutableList<Change> latest(String register, long id, int most, Locale locale);
}
