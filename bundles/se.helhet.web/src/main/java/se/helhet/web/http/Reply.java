package se.helhet.web.http;

import java.nio.file.Path;

/** What a screen answers. */
public sealed interface Reply {

    /** A page of an editor, shown in the window. */
    record Page(PageInfo info, Template body) implements Reply {}

    /**
     * A part of a page, for a script that puts it in its place.
     *
     * @param passing whether it is seen for a moment only, such as hits while one types
     */
    record Fragment(Template body, boolean passing) implements Reply {}

    /** A page without the window around it: print preview, the page of those who are not let in. */
    record Bare(Template body) implements Reply {}

    /** Go there; after everything that changes something, so that going back does not do it again. */
    record Redirect(String address) implements Reply {}

    /** A file to save; {@code delete} when it was made for this reply only. */
    record Download(Path file, String name, String type, boolean delete) implements Reply {}

    /** Text for a script. */
    record Text(String text, String type) implements Reply {}

    /** Done, and nothing to show. */
    record Done() implements Reply {}

    static Reply page(PageInfo info, Template body) {
        return new Page(info, body);
    }

    static Reply part(Template body) {
        return new Fragment(body, false);
    }

    static Reply passing(Template body) {
        return new Fragment(body, true);
    }

    static Reply to(String address) {
        return new Redirect(address);
    }

    static Reply json(String text) {
        return new Text(text, "application/json");
    }
}
