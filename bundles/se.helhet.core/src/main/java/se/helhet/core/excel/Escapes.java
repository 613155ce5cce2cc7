package se.helhet.core.excel;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Letters that XML cannot hold stand in workbooks as {@code _x0007_}, and a text that looks so as {@code _x005F_x0007_}. */
public final class Escapes {
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern TO_ESCAPE =
            Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private Escapes() {}

    static String read(String text) {
        if (text.indexOf("_x") < 0) {
            return text;
        }
        Matcher m = ESCAPED.matcher(text);
        return m.replaceAll(r -> Matcher.quoteReplacement(Character.toString((char) Integer.parseInt(r.group(1), 16))));
    }

    /** For a writer that drops what XML cannot hold. */
    public static String write(String text) {
        Matcher m = TO_ESCAPE.matcher(text);
        return m.find()
                ? m.replaceAll(r -> String.format("_x%04X_", (int) r.group().charAt(0)))
                : text;
    }
}
