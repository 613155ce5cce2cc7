package se.helhet.features.trust;

/** A key that cannot be made, read, added or removed; the message is a Swedish sentence: what, where, what to do. */
public final class BadKey extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    BadKey(String sentence) {
        super(sentence);
    }

    BadKey(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
