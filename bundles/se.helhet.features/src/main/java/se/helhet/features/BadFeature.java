package se.helhet.features;

import java.util.Locale;

/** A feature file that cannot be used. Its message is the Swedish sentence. */
public final class BadFeature extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String[] details;

    BadFeature(Throwable cause, String key, String... details) {
        super(Sentences.texts(Sentences.SWEDISH).say(key, details), cause);
        this.key = key;
        this.details = details.clone();
    }

    /** Which file, what is wrong with it, what to do. */
    public String sentence(Locale language) {
        return Sentences.texts(language).say(key, details);
    }
}
