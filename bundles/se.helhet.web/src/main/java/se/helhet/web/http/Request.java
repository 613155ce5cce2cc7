package se.helhet.web.http;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.store.Reads;
import se.helhet.api.store.Who;
import se.helhet.web.word.Words;

/** One request of someone who has been let in. */
public final class Request {
    private final HttpServletRequest servlet;
    private final Session session;
    private final Map<String, String> path;

    Request(HttpServletRequest servlet, Session session, Map<String, String> path) {
        this.servlet = servlet;
        this.session = session;
        this.path = path;
    }

    /** The part of the address that stands for {@code name} in the route's pattern, decoded. */
    public String path(String name) {
        return path.getOrDefault(name, "");
    }

    /** The same as a number; 0 when it is none, and when it is longer than any number of ours. */
    public long pathNumber(String name) {
        String text = path(name);
        return text.matches("[0-9]{1,9}") ? Long.parseLong(text) : 0;
    }

    /** A parameter of the address or the form; empty when it is not there. */
    public String param(String name) {
        String value = servlet.getParameter(name);
        return value == null ? "" : multipart() ? part(name, value) : value;
    }

    private boolean multipart() {
        String type = servlet.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** The parts of a form do not say in which letters they are written, and the server guesses wrong: ours are UTF-8. */
    private String part(String name, String otherwise) {
        try {
            Part part = servlet.getPart(name);
            if (part == null) {
                return otherwise;
            }
            try (InputStream in = part.getInputStream()) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        } catch (IOException | ServletException e) {
            throw new IllegalArgumentException("Det du skrev kom inte fram helt. Försök en gång till.", e);
        }
    }

    public boolean has(String name) {
        return servlet.getParameter(name) != null;
    }

    /** All values of the parameter, in the order sent. */
    public ImmutableList<String> params(String name) {
        String[] values = servlet.getParameterValues(name);
        return values == null ? Lists.immutable.empty() : Lists.immutable.of(values);
    }

    /** Names of all parameters, in the order sent. */
    public ImmutableList<String> names() {
        return Lists.immutable.withAll(servlet.getParameterMap().keySet());
    }

    /** A whole number; {@code otherwise} when it is missing or none. */
    public long number(String name, long otherwise) {
        try {
            return Long.parseLong(param(name).strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /**
     * Which of a form's choices was made, by its name in either case.
     *
     * @throws IllegalArgumentException with a sentence when it is none of them: no form of ours sends that
     */
    public <E extends Enum<E>> E choice(String name, Class<E> choices) {
        String asked = param(name).strip();
        return Lists.immutable
                .of(choices.getEnumConstants())
                .detectOptional(c -> c.name().equalsIgnoreCase(asked))
                .orElseThrow(
                        () -> new IllegalArgumentException(Words.in(locale()).say("window.choice.none", asked)));
    }

    /** A file that was sent with the form; empty when none was chosen. */
    public Optional<Upload> file(String name) {
        try {
            Part part = servlet.getPart(name);
            return part == null || part.getSubmittedFileName() == null || part.getSize() == 0
                    ? Optional.empty()
                    : Optional.of(new Upload(part));
        } catch (IOException | ServletException e) {
            throw new IllegalArgumentException("Filen kom inte fram hel. Försök en gång till.", e);
        }
    }

    /** All files that were sent under the name, in the order sent. */
    public ImmutableList<Upload> files(String name) {
        try {
            return Lists.mutable
                    .withAll(servlet.getParts())
                    .select(p -> p.getName().equals(name) && p.getSubmittedFileName() != null && p.getSize() > 0)
                    .collect(Upload::new)
                    .toImmutable();
        } catch (IOException | ServletException e) {
            throw new IllegalArgumentException("Filerna kom inte fram hela. Försök en gång till.", e);
        }
    }

    /** The address without parameters. */
    public String place() {
        return servlet.getRequestURI();
    }

    /** The whole address within the workbench, with its parameters. */
    public String address() {
        String query = servlet.getQueryString();
        return query == null ? place() : place() + "?" + query;
    }

    /** The page that the request came from, within the workbench; {@code otherwise} when that is not known. */
    public String cameFrom(String otherwise) {
        Reads.note(Reads.UNKNOWN);
        String current = servlet.getHeader("HX-Current-URL");
        String from = current == null ? servlet.getHeader("Referer") : current;
        if (from == null) {
            return otherwise;
        }
        int slash = from.indexOf('/', from.indexOf("://") + 3);
        return slash < 0 ? otherwise : from.substring(slash);
    }

    /** Whether a part of a page is asked for and not a page. */
    public boolean wantsPart() {
        return "true".equals(servlet.getHeader("HX-Request")) && !"true".equals(servlet.getHeader("HX-Boosted"));
    }

    /** Whether a window asks for what it shows already, since it has heard that something has changed. */
    boolean refreshes() {
        return servlet.getHeader("X-Refresh") != null;
    }

    public Session session() {
        return session;
    }

    public Locale locale() {
        return session.locale();
    }

    /** @param why what is being done, as the history is to say it */
    public Who who(String why) {
        return Who.local(why);
    }

    /** Text as a part or parameter of an address. */
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
