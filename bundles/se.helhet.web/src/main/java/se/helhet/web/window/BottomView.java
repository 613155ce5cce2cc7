package se.helhet.web.window;

import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Request;
import se.helhet.web.http.Template;

/** A view at the bottom of the window. A service. */
public interface BottomView {
    /** One lower-case word: {@code jobs}. */
    String key();

    int order();

    /** What stands on its tab. */
    String title(Request request);

    /** The number in its pill; 0 for none. Asked for on every page, so it must cost next to nothing. */
    long count(Request request, PageInfo page);

    /** The number of the newest thing that opens the view by itself; 0 while nothing does. Later things have higher ones. */
    default long opensFor() {
        return 0;
    }

    /** What it shows when it is open. */
    Template draw(Request request, PageInfo page);
}
