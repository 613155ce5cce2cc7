package se.helhet.web.http;

/**
 * What the window needs to know of a page.
 *
 * @param title       of the tab
 * @param icon        name in the sprite, or empty for the unit's mark
 * @param perspective whose navigator is shown and which mark is lit: a unit's id, {@code finance}, {@code report} …
 * @param accent      id of the unit whose colour the page has, or empty
 * @param place       the navigator's entry that is open: an address
 * @param tab         the address under which the page stays open as a tab; empty for none
 * @param live        whether it may be drawn again when something changed elsewhere
 */
public record PageInfo(
        String title, String icon, String perspective, String accent, String place, String tab, boolean live) {
    /** Compared with each request: what a record would do by itself is put together at run time and slower. */
    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof PageInfo p
                        && live == p.live
                        && place.equals(p.place)
                        && tab.equals(p.tab)
                        && title.equals(p.title)
                        && perspective.equals(p.perspective)
                        && accent.equals(p.accent)
                        && icon.equals(p.icon);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }

    /** A page of a unit, kept as a tab and drawn again when something changes. */
    public static PageInfo unit(String unit, String title, String icon, String place) {
        return new PageInfo(title, icon, unit, unit, place, place, true);
    }

    /** A page of a shared perspective. */
    public static PageInfo shared(String perspective, String title, String icon, String place) {
        return new PageInfo(title, icon, perspective, "", place, place, true);
    }

    /** With another address for the tab, such as one with filters in it. */
    public PageInfo tab(String address) {
        return new PageInfo(title, icon, perspective, accent, place, address, live);
    }

    /** For pages where someone writes: they are told of changes but not drawn again. */
    public PageInfo still() {
        return new PageInfo(title, icon, perspective, accent, place, tab, false);
    }
}
