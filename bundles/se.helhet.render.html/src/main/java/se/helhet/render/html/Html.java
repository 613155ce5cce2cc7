package se.helhet.render.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes well-formed XHTML: every element closed in turn, all text and attributes escaped. */
final class Html {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins an element; attributes may follow until the next text or element. */
    Html open(String element) {
        finishTag();
        out.append('<').append(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** Adds an attribute to the element just begun; an empty value leaves it out. */
    Html attr(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("no open tag for " + name);
        }
        if (!value.isEmpty()) {
            out.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        }
        return this;
    }

    Html text(String text) {
        finishTag();
        out.append(escape(text));
        return this;
    }

    /** Puts in markup that is well-formed already. */
    Html raw(String markup) {
        finishTag();
        out.append(markup);
        return this;
    }

    Html close() {
        finishTag();
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element and breaks the line; only where white space means nothing. */
    Html closeBlock() {
        close();
        out.append('\n');
        return this;
    }

    /** An element with text only. */
    Html element(String element, String cssClass, String text) {
        return open(element).attr("class", cssClass).text(text).close();
    }

    private void finishTag() {
        if (inTag) {
            out.append('>');
            inTag = false;
        }
    }

    /** Escapes for element content and attribute values; what XML cannot hold becomes a space. */
    static String escape(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> safe.appendCodePoint(allowed(c) ? c : ' ');
            }
        });
        return safe.toString();
    }

    private static boolean allowed(int c) {
        boolean control = c < 0x20 && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0;
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return !control && !surrogate && c != 0xFFFE && c != 0xFFFF;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}
