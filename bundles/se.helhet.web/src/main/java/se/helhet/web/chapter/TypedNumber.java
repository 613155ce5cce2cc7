package se.helhet.web.chapter;

/**
 * A number that someone has typed where a figure says the same or something else.
 *
 * @param typed   as it stands in the text
 * @param value   the figure's number in print
 * @param label   what the figure is called
 * @param field   what makes it live in the text
 * @param kind    how it differs
 */
public record TypedNumber(String typed, String value, String label, String field, Kind kind) {

    /** How the typed number stands to the figure. */
    public enum Kind {
        /** Two digits beside each other have changed places. */
        SWAPPED,
        /** The sentence names what the figure counts, and the number is another. */
        OTHER,
        /** The same; it does not follow when the figure moves. */
        SAME
    }

    public boolean wrong() {
        return kind != Kind.SAME;
    }
}
