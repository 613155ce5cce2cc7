package se.helhet.core.table;

/** Takes away what nobody sees around a text. */
public final class Stripped {
    private Stripped() {}

    /** Without blanks of any kind around it, the no-break ones and the byte order mark included. */
    public static String of(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && gap(text.charAt(from))) {
            from++;
        }
        while (to > from && gap(text.charAt(to - 1))) {
            to--;
        }
        return from == 0 && to == text.length() ? text : text.substring(from, to);
    }

    private static boolean gap(char c) {
        return c <= ' ' ? c != 0 : c == '\u00A0' || c == '\u2007' || c == '\u2009' || c == '\u202F' || c == '\uFEFF';
    }
}
