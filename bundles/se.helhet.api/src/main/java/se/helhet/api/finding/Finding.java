package se.helhet.api.finding;

/**
 * Something a person should look at. Findings are results, not log lines.
 *
 * @param place    where: file and line, register and row, chapter and table
 * @param rule     stable key of what was judged, e.g. {@code sie.ksumma}
 * @param message  what, where, what to do; one or two plain sentences
 */
public record Finding(Severity severity, String place, String rule, String message) {

    /** How bad it is, and what the reader should do. */
    public enum Severity {
        /** Wrong; nothing was stored or the result cannot be trusted. Mend it. */
        ERROR,
        /** Probably wrong; stored. Look at it. */
        WARNING,
        /** Two sources differ and a person must choose. */
        QUESTION,
        /** For information; nothing to do. */
        NOTE
    }

    public static Finding error(String place, String rule, String message) {
        return new Finding(Severity.ERROR, place, rule, message);
    }

    public static Finding warning(String place, String rule, String message) {
        return new Finding(Severity.WARNING, place, rule, message);
    }

    @Override
    public String toString() {
        return place.isEmpty() ? message : place + ": " + message;
    }
}
