package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Map;
import org.eclipse.collections.api.factory.SortedMaps;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.eclipse.collections.api.map.sorted.MutableSortedMap;

/** An object whose keys are text, in their order. */
record SortedMapForm(Form value) implements Form {
    @Override
    public void write(JsonGenerator out, Object map) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> e :
                ((ImmutableSortedMap<?, ?>) map).castToSortedMap().entrySet()) {
            out.writeFieldName((String) e.getKey());
            value.write(out, e.getValue());
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT) {
            throw BadJson.at(in, "Här ska stå namn och värden inom { }");
        }
        MutableSortedMap<String, Object> map = SortedMaps.mutable.empty();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String key = in.currentName();
            in.nextToken();
            map.put(key, value.read(in));
        }
        return map.toImmutable();
    }
}
