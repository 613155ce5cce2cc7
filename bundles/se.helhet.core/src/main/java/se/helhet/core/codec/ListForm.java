package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** A JSON array: a list, or something that is written as one. */
final class ListForm<E, C> implements Form {
    private final Form element;
    private final Function<C, ImmutableList<E>> open;
    private final Function<ImmutableList<E>, C> close;

    ListForm(Form element, Function<C, ImmutableList<E>> open, Function<ImmutableList<E>, C> close) {
        this.element = element;
        this.open = open;
        this.close = close;
    }

    static Form of(Form element) {
        return new ListForm<Object, ImmutableList<Object>>(element, l -> l, l -> l);
    }

    @Override
    @SuppressWarnings("unchecked")
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartArray();
        for (E e : open.apply((C) value)) {
            element.write(out, e);
        }
        out.writeEndArray();
    }

    @Override
    @SuppressWarnings("unchecked")
    public Object read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw BadJson.at(in, "Här ska stå en lista inom [ ]");
        }
        MutableList<E> list = Lists.mutable.empty();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add((E) element.read(in));
        }
        return close.apply(list.toImmutable());
    }
}
