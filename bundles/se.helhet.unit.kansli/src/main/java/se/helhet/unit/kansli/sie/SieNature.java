package se.helhet.unit.kansli.sie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Tells a SIE file from the other things that come under its name. */
final class SieNature {
    private static final int BYTE_ORDER_MARK = 0xEFBBBF;

    private SieNature() {}

    /** Throws, with a sentence about what the file is, unless it begins as a SIE file does. */
    static void check(Path file) throws IOException, SieFault {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(1024);
        }
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String start = (hasByteOrderMark(head) ? text.substring(3) : text)
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (start.isEmpty()) {
            throw fault("Filen är tom. Exportera den på nytt från ekonomisystemet.");
        }
        if (start.charAt(0) == '<') {
            throw fault(
                    "Filen är en webbsida och inte en SIE-fil. Logga in i ekonomisystemet och hämta filen på nytt.");
        }
        if (text.startsWith("PK") || text.startsWith("%PDF")) {
            throw fault("Filen är ett " + (text.startsWith("PK") ? "zip-arkiv eller kalkylblad" : "PDF-dokument")
                    + " och inte en SIE-fil. Exportera SIE typ 4 från ekonomisystemet.");
        }
        if (text.indexOf('\0') >= 0) {
            throw fault(
                    "Filen är inte en vanlig textfil och kan inte läsas som SIE. Exportera den på nytt, eller spara den"
                            + " som vanlig text.");
        }
        if (start.charAt(0) != '#') {
            throw fault("Filen är ingen SIE-fil: den första raden börjar inte med #. Exportera SIE typ 4 från"
                    + " ekonomisystemet.");
        }
    }

    /** UTF-8 files may begin with a mark that is no part of the text. */
    static void skipByteOrderMark(Path file, InputStream in) throws IOException {
        try (InputStream look = Files.newInputStream(file)) {
            if (hasByteOrderMark(look.readNBytes(3))) {
                in.skipNBytes(3);
            }
        }
    }

    private static boolean hasByteOrderMark(byte[] head) {
        return head.length >= 3 && ((head[0] & 0xFF) << 16 | (head[1] & 0xFF) << 8 | head[2] & 0xFF) == BYTE_ORDER_MARK;
    }

    private static SieFault fault(String message) {
        return new SieFault(1, "sie.file", message);
    }
}
