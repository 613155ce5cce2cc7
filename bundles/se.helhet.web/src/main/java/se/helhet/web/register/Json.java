package se.helhet.web.register;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** Answers for the page's script: one object, built field by field. */
final class Json {
    private final MutableList<String> fields = Lists.mutable.empty();

    static Json of(String state) {
        return new Json().with("state", state);
    }

    Json with(String name, String text) {
        return raw(name, quoted(text));
    }

    Json with(String name, long number) {
        return raw(name, Long.toString(number));
    }

    Json with(String name, ImmutableList<Json> objects) {
        return raw(name, objects.collect(Json::text).makeString("[", ",", "]"));
    }

    Json texts(String name, ImmutableList<String> texts) {
        return raw(name, texts.collect(Json::quoted).makeString("[", ",", "]"));
    }

    Json with(String name, Json object) {
        return raw(name, object.text());
    }

    private Json raw(String name, String value) {
        fields.add(quoted(name) + ":" + value);
        return this;
    }

    String text() {
        return fields.makeString("{", ",", "}");
    }

    private static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == '\u2028' || c == '\u2029') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }
}
