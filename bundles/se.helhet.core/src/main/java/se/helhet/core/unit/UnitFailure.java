package se.helhet.core.unit;

/**
 * A unit did not do what was asked of it. The message is a Swedish sentence for the reader without class names or SQL;
 * the cause is for the log.
 */
public final class UnitFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String hint;
    private final boolean hung;

    public UnitFailure(String sentence, String hint) {
        this(sentence, hint, false, null);
    }

    UnitFailure(String sentence, String hint, boolean hung, Throwable cause) {
        super(sentence, cause);
        this.hint = hint;
        this.hung = hung;
    }

    /** What to do, one sentence. */
    public String hint() {
        return hint;
    }

    /** Whether the unit never answered; asking it again in the same breath would only cost the limit once more. */
    public boolean hung() {
        return hung;
    }
}
