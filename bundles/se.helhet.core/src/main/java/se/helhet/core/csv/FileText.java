package se.helhet.core.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A file's text and the fingerprint of its bytes. UTF-8 with or without byte order mark, UTF-16 with one, and
 * Windows-1252 are understood.
 *
 * @param sha256 of the bytes, in hexadecimal
 */
record FileText(String text, String sha256) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What å, ä and ö of UTF-8 look like when read as Windows-1252. */
    private static final Pattern TORN_UTF8 = Pattern.compile("\u00C3[\u00A5\u00A4\u00B6\u2026\u201E\u2013]");

    /** Throws {@link BadFile} for a file that is not there, is empty or is no text. */
    static FileText read(Path file) {
        String name = file.getFileName().toString();
        byte[] bytes = bytes(file, name);
        String text = decoded(bytes, name);
        if (text.isBlank()) {
            throw new BadFile(
                    name, "csv.empty", "Filen är tom. Kontrollera att rätt fil valdes och spara den på nytt.");
        }
        if (text.stripLeading().startsWith("<")) {
            throw new BadFile(
                    name,
                    "csv.markup",
                    "Filen är en webbsida eller XML, ingen CSV-fil. Hämta filen på nytt; ofta är det en"
                            + " inloggningssida som sparats i stället.");
        }
        return new FileText(text, sha256(bytes));
    }

    private static byte[] bytes(Path file, String name) {
        if (!Files.exists(file)) {
            throw new BadFile(name, "csv.missing", "Filen finns inte. Kontrollera namn och mapp: " + file + ".");
        }
        if (!Files.isRegularFile(file)) {
            throw new BadFile(name, "csv.missing", "Det här är en mapp, ingen fil. Välj en CSV-fil.");
        }
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new BadFile(
                    name,
                    "csv.missing",
                    "Filen går inte att läsa. Kontrollera att du får läsa den och att inget"
                            + " annat program låser den.");
        }
    }

    private static String decoded(byte[] b, String name) {
        if (starts(b, 0xFF, 0xFE)) {
            return new String(b, 2, b.length - 2, StandardCharsets.UTF_16LE);
        }
        if (starts(b, 0xFE, 0xFF)) {
            return new String(b, 2, b.length - 2, StandardCharsets.UTF_16BE);
        }
        refuseKnownBinaries(b, name);
        int from = starts(b, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(b, from, b.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            return fromWindows(b, from, name);
        }
    }

    private static String fromWindows(byte[] b, int from, String name) {
        String text = new String(b, from, b.length - from, WINDOWS);
        if (from > 0 || text.indexOf('\uFFFD') >= 0 || TORN_UTF8.matcher(text).find()) {
            throw new BadFile(
                    name,
                    "csv.encoding",
                    "Filens teckenkodning går inte att läsa; å, ä och ö skulle bli fel. Spara om filen som CSV UTF-8.");
        }
        return text;
    }

    private static void refuseKnownBinaries(byte[] b, String name) {
        String head = new String(b, 0, Math.min(b.length, 8), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK") || starts(b, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BadFile(
                    name,
                    "csv.binary",
                    "Filen är en Excel-arbetsbok eller ett zip-arkiv, ingen CSV-fil. Öppna den i Excel och välj Spara"
                            + " som, CSV UTF-8.");
        }
        boolean binary = head.toUpperCase(Locale.ROOT).startsWith("%PDF") || zeros(b);
        if (binary) {
            throw new BadFile(
                    name, "csv.binary", "Filen är ingen textfil. Spara tabellen som CSV UTF-8 och välj den filen.");
        }
    }

    private static boolean zeros(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
                return false;
            }
        }
        return true;
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
