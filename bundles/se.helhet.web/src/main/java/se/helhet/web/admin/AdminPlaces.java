package se.helhet.web.admin;

import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/** Where the parts of administration are, and how their pages stand in the window. */
public final class AdminPlaces {
    public static final String ID = "admin";
    public static final String FEATURES = "/admin/features";
    public static final String PRODUCTS = "/admin/products";
    public static final String KEYS = "/admin/keys";
    public static final String ORGANISATION = "/admin/organisation";
    public static final String TAKING_PART = "/admin/organisation/years";
    public static final String USERS = "/admin/users";
    public static final String STORE = "/admin/store";
    public static final String IMPORTS = "/admin/imports";
    public static final String HISTORY = "/admin/history";

    private AdminPlaces() {}

    /** A page that the navigator names, kept as a tab. */
    public static PageInfo page(Request request, String key, String icon, String place) {
        return PageInfo.shared(ID, Words.in(request.locale()).say(key), icon, place);
    }

    /** A page on the way to something, such as a plan: no tab of its own. */
    public static PageInfo step(Request request, String key, String icon, String place) {
        return page(request, key, icon, place).tab("").still();
    }

    /** Long work was begun: its row is to be seen. */
    public static void showJobs(Request request) {}
}
