package se.helhet.core.csv;

/** Finds what parts the cells of a file: comma, semicolon or tab. */
final class Separator {
    private static final String CANDIDATES = ";\t,";

    private Separator() {}

    /** The candidate most frequent outside quotes in the head line; the semicolon of Swedish Excel wins a draw. */
    static char of(String headLine) {
        int[] count = new int[CANDIDATES.length()];
        boolean quoted = false;
        for (char c : headLine.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && CANDIDATES.indexOf(c) >= 0) {
                count[CANDIDATES.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < count.length; i++) {
            best = count[i] > count[best] ? i : best;
        }
        return CANDIDATES.charAt(best);
    }
}
