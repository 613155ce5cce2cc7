package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** A value as text: addresses, periods, exact numbers, dates, enum constants. */
final class TextForm<T> implements Form {
    private final String what;
    private final Function<T, String> print;
    private final Function<String, T> parse;

    /** @param what Swedish, with article: "en period" */
    TextForm(String what, Function<T, String> print, Function<String, T> parse) {
        this.what = what;
        this.print = print;
        this.parse = parse;
    }

    /** @param type an enum */
    static TextForm<Enum<?>> of(Class<?> type) {
        ImmutableList<Enum<?>> all = Lists.immutable.of(type.getEnumConstants()).collect(c -> (Enum<?>) c);
        return new TextForm<>(
                "något av " + all.collect(Enum::name).makeString(),
                Enum::name,
                name -> all.detectOptional(c -> c.name().equals(name)).orElseThrow());
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeString(print.apply((T) value));
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw BadJson.at(in, "Här ska stå " + what + " som text");
        }
        String text = in.getText();
        try {
            return parse.apply(text);
        } catch (RuntimeException e) {
            throw BadJson.at(in.currentLocation(), "\"" + text + "\" är inte " + what, e);
        }
    }
}
