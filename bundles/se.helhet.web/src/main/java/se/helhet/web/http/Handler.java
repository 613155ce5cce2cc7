package se.helhet.web.http;

/** Answers one address. Called on the request's thread, many at a time. */
@FunctionalInterface
public interface Handler {
    /**
     * Anything thrown becomes a page that says what happened: {@link NotFound} as missing, {@link
     * IllegalArgumentException} as a request that cannot be done (its message is a sentence for the user), the rest as a
     * fault that is in the log.
     */
    Reply handle(Request request) throws Exception;
}
