package se.helhet.web.chapter;

/**
 * A part of a text as the editor shows it.
 *
 * @param kind   what it is, and how it looks
 * @param text   as it prints
 * @param field  what stands in the braces; empty for words
 * @param accent id of the unit whose number it is, or empty
 * @param label  what the number is called; empty for words
 */
public record Token(Kind kind, String text, String field, String accent, String label) {

    /** Kinds of parts. */
    public enum Kind {
        /** Typed. */
        WORDS,
        /** A live number. */
        LIVE,
        /** A word that follows the sign of a number. */
        SIGN,
        /** The document's period, as {@code {period}}. */
        PERIOD
    }

    static Token words(String text) {
        return new Token(Kind.WORDS, text, "", "", "");
    }

    public boolean typed() {
        return kind == Kind.WORDS;
    }

    /** Class of its element. */
    public String look() {
        return switch (kind) {
            case WORDS -> "";
            case LIVE -> "live";
            case SIGN -> "live-word";
            case PERIOD -> "live-period";
        };
    }
}
