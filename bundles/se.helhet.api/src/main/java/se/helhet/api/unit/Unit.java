package se.helhet.api.unit;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;
import se.helhet.api.chapter.Blocks;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.figure.Check;
import se.helhet.api.figure.Deadline;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;

/**
 * One unit's world: its registers, what can be counted in them, and its share of the documents. A plugin registers
 * exactly one as a component with {@link UnitIdentity}.
 *
 * <p>The core calls every method under a time limit and catches all that is thrown, Errors included; a unit that fails
 * is a named gap and never takes anything else down. Methods may be called on any thread, at any time and often; they
 * return quickly and keep no state. A unit has no try/catch, no logger, no web, SQL-dialect, OSGi or document code.
 *
 * <p>Labels stand in {@code <package>/<id>.properties} (English) and {@code <id>_sv.properties} (Swedish) beside the
 * class: {@code unit.title} and the keys that registers, figures and blocks name. A table that is no register has
 * {@code table.<name>}, its name without the unit's prefix, for the history.
 */
@ConsumerType
public interface Unit extends Blocks {
    ImmutableList<Register> registers();

    /** Every figure that may be asked for by name. Names are unique within the unit. */
    ImmutableList<Figure> figures();

    /** In the order they stand when the outline does not say otherwise. Called for each drawing. */
    ImmutableList<Chapter> chapters();

    /**
     * What others may need of this unit in a document, beside what its chapters show: these figures are frozen for every
     * code of each named breakdown, for the period and the year before.
     */
    default ImmutableList<Offer> offers() {
        return Lists.immutable.empty();
    }

    /**
     * The figures that say most about the unit's year, the first two drawn large on its page; of those it declares. Empty
     * leaves the choice to the goals.
     */
    default ImmutableList<Figure> glance() {
        return Lists.immutable.empty();
    }

    /** Time limits of its rows, for lists of what is due and what is late. */
    default ImmutableList<Deadline> deadlines() {
        return Lists.immutable.empty();
    }

    /** What must hold between its rows; judged when it hands in. */
    default ImmutableList<Check> checks() {
        return Lists.immutable.empty();
    }

    /**
     * @param breakdown name of a breakdown the figure has, several joined by comma for each code of one within each code of
     *     the others, or empty for the whole alone
     */
    record Offer(Figure figure, String breakdown) {}
}
