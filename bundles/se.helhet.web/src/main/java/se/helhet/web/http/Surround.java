package se.helhet.web.http;

/** Puts the window around an editor's page. Provided by the window. */
public interface Surround {
    /** The whole page. Notes the page among the session's open tabs. */
    Template around(Request request, PageInfo info, Template body);
}
