package se.helhet.api.round;

/**
 * Writes and reads the frozen types (submissions, editions and all they hold) as JSON. Records become objects in the
 * order of their components, sealed types carry their short name under {@code "is"}, addresses, periods and exact
 * numbers are text. Equal objects give equal bytes. Provided by the core.
 */
public interface Codec {
    String write(Object value);

    /** Throws {@link IllegalArgumentException} with a sentence when {@code json} is not such a value. */
    <T> T read(String json, Class<T> type);
}
