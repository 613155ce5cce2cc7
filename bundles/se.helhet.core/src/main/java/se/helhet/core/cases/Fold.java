package se.helhet.core.cases;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import se.helhet.core.table.Stripped;

/** Makes words alike that people mean alike: capitals, accents, blanks, hyphens and underscores do not count. */
public final class Fold {
    private static final Pattern GAPS = Pattern.compile("[\\s\u00A0\u2007\u2009\u202F_\\-\u2010\u2011\u2013]+");
    private static final Pattern EDGES = Pattern.compile("^[ .:*]+|[ .:*]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Fold() {}

    /** Without blanks of any kind around it. */
    public static String stripped(String text) {
        return Stripped.of(text);
    }

    /** Lower case, composed, single blanks; å, ä and ö are kept. */
    public static String spelled(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return EDGES.matcher(GAPS.matcher(composed).replaceAll(" ")).replaceAll("");
    }

    /** As {@link #spelled} with å, ä, ö and other accents taken off. */
    public static String plain(String text) {
        String parted = Normalizer.normalize(spelled(text), Normalizer.Form.NFD);
        return MARKS.matcher(parted).replaceAll("").replace('ø', 'o').replace("æ", "ae");
    }
}
