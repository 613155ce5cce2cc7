package se.helhet.e2e;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;

/** Text that tries to be more than text. */
final class Hostile {
    static final String SCRIPT = "</td></textarea><script>window.hostile=1</script>";
    static final String ATTRIBUTE = "\"' autofocus onfocus=window.hostile=2 x=\"><img src=x onerror=window.hostile=3>";
    /** From right to left, of several code points, and what templates and formats would read. */
    static final String SIGNS =
            "\u202Eåäö\u200F \uD83D\uDC69\u200D\uD83D\uDE92 {brb.received@2019} ${7*7} %s \\\\ &amp; ]]>";
    /** A megabyte. */
    static final String LONG = "Lång ".repeat(200_000) + SCRIPT;
    /** For what is one line and short, such as a name. */
    static final String NAME = "<script>window.hostile=4</script>\"'\u202Eå\u200F\uD83D\uDE92&amp;";
    /** For texts in which braces are figures. */
    static final String PROSE = SCRIPT + " " + ATTRIBUTE + " \u202Eåäö\u200F \uD83D\uDC69\u200D\uD83D\uDE92 &amp; ]]>";

    private static final List<String> HARMFUL = List.of("<script>window", "<img src=x");

    private Hostile() {}

    /** Fails where the source of a page holds it as more than text. */
    static void isText(String source, String place) {
        HARMFUL.forEach(harmful -> assertFalse(source.contains(harmful), () -> place + " holds " + harmful));
    }

    static String plain(String escaped) {
        return escaped.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
