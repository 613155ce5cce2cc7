package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;

/** How values of one type are written and read. */
interface Form {
    /** @param value never null */
    void write(JsonGenerator out, Object value) throws IOException;

    /** Stands at the value's first token when called, at its last when it returns. Throws {@link BadJson}. */
    Object read(JsonParser in) throws IOException;
}
