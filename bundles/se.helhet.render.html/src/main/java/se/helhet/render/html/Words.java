package se.helhet.render.html;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Properties;
import se.helhet.api.goal.Achievement;
import se.helhet.api.value.Value;

/** The renderer's own words in the document's language: English for English, else Swedish. */
final class Words {
    private static final Words SWEDISH = new Words("words_sv.properties");
    private static final Words ENGLISH = new Words("words_en.properties");

    private final Properties texts = new Properties();

    private Words(String file) {
        try {
            texts.load(new StringReader(Resources.text(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Words in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? ENGLISH : SWEDISH;
    }

    /** Throws for a key nobody has translated; a test goes through them all. */
    String get(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text for " + key);
        }
        return text;
    }

    String status(Achievement status) {
        return get("status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** Why a number is missing; empty for one that is known. */
    String whyMissing(Value value) {
        if (!(value instanceof Value.None none)) {
            return "";
        }
        return none.detail().isEmpty() ? get("none." + none.why().name().toLowerCase(Locale.ROOT)) : none.detail();
    }
}
