package se.helhet.web.window;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.web.http.Request;

/** Finds things for the palette. A service. */
public interface Finder {
    /** Groups are shown in rising order. */
    int order();

    /**
     * What fits {@code words}; what one would most likely want when they are empty.
     *
     * @param words as typed, stripped
     * @param most  how many hits at most
     */
    ImmutableList<Hit> find(String words, int most, Request request);

    /**
     * @param group  heading in the palette
     * @param title  what it is; the hit is marked in it
     * @param note   a figure's value, a command's keys, the unit; may be empty
     * @param change whether choosing it changes something, and is sent as a form
     */
    record Hit(String group, String icon, String accent, String title, String note, String address, boolean change) {
        public Hit(String group, String icon, String accent, String title, String note, String address) {
            this(group, icon, accent, title, note, address, false);
        }
    }
}
