package se.helhet.web.window;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a perspective has, as a list to choose from.
 *
 * @param title   its head
 * @param letters the unit's mark before it, or empty
 * @param accent  the unit's id for its colour, or empty
 */
public record Navigator(String title, String letters, String accent, ImmutableList<Group> groups) {
    public static final Navigator NONE = new Navigator("", "", "", Lists.immutable.empty());

    /** Each state that an item has, once, for the legend. */
    public ImmutableList<String> states() {
        return groups.flatCollect(Group::items)
                .collect(Item::state)
                .reject(String::isEmpty)
                .distinct();
    }

    /** @param heading empty for the first group, which needs none */
    public record Group(String heading, ImmutableList<Item> items) {}

    /**
     * @param address where it leads; the open one is that of the page's {@code place}
     * @param icon    name in the sprite; a section's number stands here with {@code #} before it
     * @param note    a number or word at the right, or empty
     * @param about   what the note says in whole words, for a note that is a count; or empty
     * @param state   how it stands with it, as class of a small sign and key of its text; empty for none
     * @param level   1 for most; deeper ones are indented
     */
    public record Item(String address, String icon, String label, String note, String about, String state, int level) {
        public Item(String address, String icon, String label, String note) {
            this(address, icon, label, note, "", "", 1);
        }

        /** The number that stands in the icon's place, or empty. */
        public String number() {
            return icon.startsWith("#") ? icon.substring(1) : "";
        }
    }
}
