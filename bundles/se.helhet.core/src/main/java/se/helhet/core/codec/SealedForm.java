package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** One of a sealed type's records; {@code "is"} comes first and holds the record's name with a small letter. */
final class SealedForm implements Form {
    private static final String TAG = "is";

    private final Class<?> type;
    private final Forms forms;
    private final Map<String, Class<?>> byName = new LinkedHashMap<>();

    SealedForm(Class<?> type, Forms forms) {
        this.type = type;
        this.forms = forms;
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (!permitted.isRecord()) {
                throw new IllegalArgumentException(permitted + " is no record, so " + type + " cannot be written");
            }
            byName.put(name(permitted), permitted);
        }
    }

    private static String name(Class<?> type) {
        String name = type.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    @Override
    public void write(JsonGenerator out, Object value) throws IOException {
        out.writeStartObject();
        out.writeStringField(TAG, name(value.getClass()));
        forms.ofRecord(value.getClass()).writeFields(out, value);
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        if (in.currentToken() != JsonToken.START_OBJECT
                || in.nextToken() != JsonToken.FIELD_NAME
                || !in.currentName().equals(TAG)
                || in.nextToken() != JsonToken.VALUE_STRING) {
            throw BadJson.at(in, "Här ska stå ett objekt som börjar med fältet is");
        }
        Class<?> chosen = byName.get(in.getText());
        if (chosen == null) {
            throw BadJson.at(
                    in,
                    "\"" + in.getText() + "\" är inget slag av " + type.getSimpleName() + "; det finns "
                            + String.join(", ", byName.keySet()));
        }
        in.nextToken();
        return forms.ofRecord(chosen).readFields(in);
    }
}
