package se.helhet.web.palette;

import java.util.Locale;

/** Whether a text fits what was typed: every word of it begins a word in the text, or the whole stands anywhere in it. */
public final class Fits {
    private Fits() {}

    public static boolean fits(String text, String typed) {
        String low = text.toLowerCase(Locale.ROOT);
        String sought = typed.toLowerCase(Locale.ROOT).strip();
        if (low.contains(sought)) {
            return true;
        }
        for (String word : sought.split("\\s+")) {
            if (!(" " + low).contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    /** Lower is better: the text itself, its beginning, the beginning of a word, anywhere. */
    public static int rank(String text, String typed) {
        String low = text.toLowerCase(Locale.ROOT);
        String sought = typed.toLowerCase(Locale.ROOT).strip();
        return low.equals(sought) ? 0 : low.startsWith(sought) ? 1 : low.contains(" " + sought) ? 2 : 3;
    }
}
