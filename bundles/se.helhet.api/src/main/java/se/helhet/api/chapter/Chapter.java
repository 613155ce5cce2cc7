package se.helhet.api.chapter;

import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a unit contributes to a document, in one piece that an outline can place. Most units have one, named after
 * themselves; the unit that keeps the accounts has one per statement.
 *
 * @param name  one lower-case word within the unit
 * @param title usually the label {@code chapter.<name>}; a pure function of what is drawn, as a part is
 * @param parts in printed order
 */
public record Chapter(String name, Function<Draw, String> title, ImmutableList<Part> parts) {
    public static Chapter of(String name, Part... parts) {
        return of(name, Lists.immutable.of(parts));
    }

    public static Chapter of(String name, Iterable<Part> parts) {
        return new Chapter(name, d -> d.text("chapter." + name), Lists.immutable.withAll(parts));
    }

    /** With a title that is data, such as one with a unit's name in it. */
    public Chapter titled(Function<Draw, String> other) {
        return new Chapter(name, other, parts);
    }
}
