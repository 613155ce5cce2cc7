package se.helhet.core.codec;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;

/** JSON that is not the value that was expected. The message is a Swedish sentence with the place. */
final class BadJson extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private BadJson(String message, Throwable cause) {
        super(message, cause);
    }

    static BadJson at(JsonParser in, String what) {
        return at(in.currentLocation(), what, null);
    }

    static BadJson at(JsonLocation place, String what, Throwable cause) {
        return new BadJson(what + " (rad " + place.getLineNr() + ", tecken " + place.getColumnNr() + ").", cause);
    }
}
