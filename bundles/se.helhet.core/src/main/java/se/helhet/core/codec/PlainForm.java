package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/** Numbers and truth values, which JSON has of its own. */
enum PlainForm implements Form {
    INT {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeNumber((int) value);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            return Math.toIntExact(whole(in, Integer.MIN_VALUE, Integer.MAX_VALUE));
        }
    },
    LONG {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeNumber((long) value);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            return whole(in, Long.MIN_VALUE, Long.MAX_VALUE);
        }
    },
    BOOLEAN {
        @Override
        public void write(JsonGenerator out, Object value) throws IOException {
            out.writeBoolean((boolean) value);
        }

        @Override
        public Object read(JsonParser in) throws IOException {
            if (!in.currentToken().isBoolean()) {
                throw BadJson.at(in, "Här ska stå true eller false");
            }
            return in.getBooleanValue();
        }
    };

    private static long whole(JsonParser in, long least, long most) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_NUMBER_INT
                && in.getNumberType() != JsonParser.NumberType.BIG_INTEGER
                && in.getLongValue() >= least
                && in.getLongValue() <= most) {
            return in.getLongValue();
        }
        throw BadJson.at(in, "Här ska stå ett heltal");
    }
}
