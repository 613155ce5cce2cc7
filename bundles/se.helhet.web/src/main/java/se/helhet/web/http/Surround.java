package se.helhet.web.http;

/** Puts the window around an editor's page. Provided by the window. */
public interface Surround {
    /** What the window says instead of the count of changes; {@link Frames} puts the number in its place. */
    String STAMP = "0000000000000";

    /**
     * The window around a page.
     *
     * @param template has the parameter {@code body} left, where the page goes
     * @param lasting  whether an equal window looks the same each time it is drawn
     */
    record Window(Template template, boolean lasting) {}

    /** Notes the page among the session's open tabs. */
    Window around(Request request, PageInfo info);
}
