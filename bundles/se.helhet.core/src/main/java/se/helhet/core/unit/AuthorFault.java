package se.helhet.core.unit;

/**
 * A mistake in a unit's declarations or texts that the core found itself: an unknown figure, a missing label. The message
 * is a Swedish sentence that names it, and is shown as it stands.
 */
public final class AuthorFault extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public AuthorFault(String sentence) {
        super(sentence);
    }
}
