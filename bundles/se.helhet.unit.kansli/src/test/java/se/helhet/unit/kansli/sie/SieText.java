package se.helhet.unit.kansli.sie;

import java.nio.charset.Charset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** A small SIE file of our own, written by hand. */
final class SieText {
    static final String WHOLE = String.join(
            "\r\n",
            "#FLAGGA 0",
            "#FORMAT PC8",
            "#SIETYP 4",
            "#FNAMN \"Förbundet vid ån\"",
            "#PROGRAM Provbok 1.0",
            "#RAR 0 20190101 20191231",
            "#RAR -1 20180101 20181231",
            "#KONTO 1510 Kundfordringar",
            "#KONTO 2010 \"Eget kapital\"",
            "#KONTO 3010 \"Intäkter \\\"övrigt\\\"\"",
            "#KONTO 5010 Löner",
            "#IB 0 1510 1000.00",
            "#IB 0 2010 -1000.00",
            "#OIB 0 1510 {1 \"30\"} 600.00",
            "#OKÄND 1 2 3",
            "#VER A 1 20190131 \"Faktura\"",
            "{",
            "   #TRANS 1510 {} 1500.50",
            "   #TRANS 3010 {1 \"30\" 6 \"210\" 20 \"1490\"} -1500.50",
            "}",
            "#VER A 2 20190215 Möbler 20190216 sign",
            "{",
            "   #TRANS 5010 {1 \"30\"} 250 20190215 text",
            "   #TRANS 1510 {} -400.00",
            "   #TRANS 5010 {1 \"30\"} 150,00",
            "}",
            "#UB 0 1510 2100.50",
            "#UB 0 2010 -1000.00",
            "#RES 0 3010 -1500.50",
            "#RES 0 5010 400.00",
            "");

    private static final Pattern TOKEN = Pattern.compile("\"((?:\\\\\"|[^\"])*)\"|[{}]|([^\\s\"{}]+)");

    private SieText() {}

    /** The file with some lines more at its end. */
    static String with(String lines) {
        return WHOLE + lines;
    }

    /** With a control sum over everything below the first two lines. */
    static String summed(String text, Charset charset) {
        int at = text.indexOf("#FORMAT");
        CRC32 sum = new CRC32();
        Matcher m = TOKEN.matcher(text.substring(at));
        while (m.find()) {
            String token = m.group(1) != null ? m.group(1).replace("\\\"", "\"") : m.group(2);
            if (token != null) {
                sum.update(token.getBytes(charset));
            }
        }
        return text.substring(0, at) + "#KSUMMA\r\n" + text.substring(at) + "#KSUMMA " + sum.getValue() + "\r\n";
    }
}
