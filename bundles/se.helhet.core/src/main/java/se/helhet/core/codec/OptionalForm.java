package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Optional;

/** A value or null. */
record OptionalForm(Form value) implements Form {
    @Override
    public void write(JsonGenerator out, Object optional) throws IOException {
        Optional<?> present = (Optional<?>) optional;
        if (present.isPresent()) {
            value.write(out, present.get());
        } else {
            out.writeNull();
        }
    }

    @Override
    public Object read(JsonParser in) throws IOException {
        return in.currentToken() == JsonToken.VALUE_NULL ? Optional.empty() : Optional.of(value.read(in));
    }
}
