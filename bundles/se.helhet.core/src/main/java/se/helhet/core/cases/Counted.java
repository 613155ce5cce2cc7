package se.helhet.core.cases;

import java.util.Locale;
import se.helhet.api.value.Print;

/** Numbers with their nouns, for sentences. */
public final class Counted {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Counted() {}

    public static String rows(long n) {
        return Print.whole(n, SWEDISH) + (n == 1 ? " rad" : " rader");
    }

    /** "fel" is the same for one and many. */
    public static String faults(long n) {
        return Print.whole(n, SWEDISH) + " fel";
    }
}
