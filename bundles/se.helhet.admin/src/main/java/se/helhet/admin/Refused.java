package se.helhet.admin;

/** What was asked for cannot be done; the message is a Swedish sentence that says what, where and what to do. */
public final class Refused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public Refused(String sentence) {
        super(sentence);
    }

    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
