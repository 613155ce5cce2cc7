package se.helhet.web.http;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;

/**
 * Stands at the door. Another site in the same browser, a page that has rebound its name to this machine, and another
 * user of the machine are all turned away before any screen hears of them.
 */
final class Guard {
    static final String TOKEN_HEADER = "X-Helhet-Token";
    static final String TOKEN_FIELD = "token";
    private static final ImmutableSet<String> SAFE = Sets.immutable.of("GET", "HEAD");
    private static final ImmutableSet<String> OWN_NAMES = Sets.immutable.of("127.0.0.1", "localhost", "[::1]");
    private static final ImmutableSet<String> OWN_SITE = Sets.immutable.of("same-origin", "none");
    /** Nothing inline, nothing from elsewhere, in nobody's frame but our own previews. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-src 'self'; base-uri 'none';"
                    + " frame-ancestors 'self'";

    private Guard() {}

    static void dress(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
    }

    /** Whether the browser asked this machine by a name that is only this machine's. */
    static boolean ownHost(HttpServletRequest request) {
        String host = request.getHeader("Host");
        int colon = host == null ? -1 : host.lastIndexOf(':');
        return colon >= 0
                && OWN_NAMES.contains(host.substring(0, colon))
                && host.substring(colon + 1).equals(String.valueOf(request.getLocalPort()));
    }

    /** Whether one of our own pages sent what would change something. */
    static boolean ownSite(HttpServletRequest request) {
        String origin = request.getHeader("Origin");
        String site = request.getHeader("Sec-Fetch-Site");
        boolean sameOrigin = origin == null || origin.equals("http://" + request.getHeader("Host"));
        return sameOrigin && (site == null || OWN_SITE.contains(site));
    }

    static boolean changes(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    /** Whether the session's token came along, in the header or the form. */
    static boolean hasToken(HttpServletRequest request, Session session) {
        String header = request.getHeader(TOKEN_HEADER);
        return Sessions.same(session.token(), header != null ? header : request.getParameter(TOKEN_FIELD));
    }

    /** Browsers share cookies between the ports of a machine; the name keeps two workbenches apart. */
    static String cookieName(HttpServletRequest request) {
        return "helhet-" + request.getLocalPort();
    }

    static Optional<String> cookie(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie c : cookies) {
                if (c.getName().equals(cookieName(request))) {
                    return Optional.of(c.getValue());
                }
            }
        }
        return Optional.empty();
    }

    static void give(HttpServletRequest request, HttpServletResponse response, Session session) {
        response.addHeader(
                "Set-Cookie", cookieName(request) + "=" + session.id() + "; Path=/; HttpOnly; SameSite=Strict");
    }
}
