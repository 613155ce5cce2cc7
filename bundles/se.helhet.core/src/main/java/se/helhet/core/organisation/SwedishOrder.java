package se.helhet.core.organisation;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;

/** Orders names as a Swedish reader looks for them: å, ä and ö last, capitals no matter. */
public final class SwedishOrder {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private SwedishOrder() {}

    /** A comparator of one's own: collators are not to be shared between threads. */
    public static Comparator<String> comparator() {
        Collator collator = Collator.getInstance(SWEDISH);
        return collator::compare;
    }
}
