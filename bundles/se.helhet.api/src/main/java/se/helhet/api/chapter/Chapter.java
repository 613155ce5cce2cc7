package se.helhet.api.chapter;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a unit contributes to a document, in one piece that an outline can place. Most units have one, named after
 * themselves; the unit that keeps the accounts has one per statement.
 *
 * @param name  one lower-case word within the unit; its title is the label {@code chapter.<name>}
 * @param parts in printed order
 */
public record Chapter(String name, ImmutableList<Part> parts) {
    public static Chapter of(String name, Part... parts) {
        return new Chapter(name, Lists.immutable.of(parts));
    }

    public static Chapter of(String name, Iterable<Part> parts) {
        return new Chapter(name, Lists.immutable.withAll(parts));
    }
}
