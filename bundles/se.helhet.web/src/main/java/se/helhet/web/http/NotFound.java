package se.helhet.web.http;

/** What the address names is not there. The message is a sentence that says so and what to do. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public NotFound(String sentence) {
        super(sentence);
    }
}
