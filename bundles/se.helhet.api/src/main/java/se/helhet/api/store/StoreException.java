package se.helhet.api.store;

/** The store could not do what was asked. The message is a sentence for the user; the cause is for the log. */
public class StoreException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public StoreException(String message) {
        super(message);
    }

    public StoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
