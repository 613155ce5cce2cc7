package se.helhet.web.http;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/**
 * The addresses of a screen. A pattern is parts with slashes between; a part in braces takes any one part of the address
 * and is read by {@link Request#path}: {@code /register/{register}/row/{id}}. A part as it stands wins over one in braces.
 */
public final class Routes {
    private final MutableList<Route> all = Lists.mutable.empty();

    /** @param kept whether the answer may be kept until something it was made of changes */
    record Route(String method, ImmutableList<String> parts, Handler handler, boolean kept) {
        boolean takes(String asked, ImmutableList<String> path) {
            if (!method.equals(asked) || parts.size() != path.size()) {
                return false;
            }
            for (int i = 0; i < parts.size(); i++) {
                if (!isName(parts.get(i)) && !parts.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }

        int fixed() {
            return parts.count(p -> !isName(p));
        }
    }

    /** What is read; must change nothing. */
    public Routes get(String pattern, Handler handler) {
        return add("GET", pattern, handler, false);
    }

    /**
     * What is read and made of nothing but the address, the store, the choices and the units that are there: the page or
     * part is drawn once and sent again until a table it was made of changes, at most for some seconds.
     */
    public Routes kept(String pattern, Handler handler) {
        return add("GET", pattern, handler, true);
    }

    /** What changes something; the guard has seen the session's token in it. */
    public Routes post(String pattern, Handler handler) {
        return add("POST", pattern, handler, false);
    }

    private Routes add(String method, String pattern, Handler handler, boolean kept) {
        all.add(new Route(method, parts(pattern), handler, kept));
        return this;
    }

    ImmutableList<Route> all() {
        return all.toImmutable();
    }

    static boolean isName(String part) {
        return part.startsWith("{");
    }

    static ImmutableList<String> parts(String path) {
        String inner = path.startsWith("/") ? path.substring(1) : path;
        return inner.isEmpty() ? Lists.immutable.empty() : Lists.immutable.of(inner.split("/", -1));
    }
}
