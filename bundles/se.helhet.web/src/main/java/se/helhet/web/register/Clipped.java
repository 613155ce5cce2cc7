package se.helhet.web.register;

/** Texts that someone may have made a book of, in places with room for a line. */
public final class Clipped {
    private static final int LINE = 120;

    private Clipped() {}

    public static String line(String text) {
        return to(text, LINE);
    }

    static String to(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(letters - 1)) ? letters - 1 : letters;
        return text.substring(0, end) + "…";
    }
}
