package se.helhet.core.csv;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.HashedFile;

/**
 * A file of text and how to read it. UTF-8 with or without byte order mark, UTF-16 with one, and Windows-1252 are
 * understood.
 *
 * @param mark how many bytes of byte order mark to pass over
 */
record TextFile(HashedFile file, Charset charset, int mark) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** Throws {@link BadFile} for a file that is not there, is empty or is no text. */
    static TextFile of(Path path, String name) {
        Encoding encoding = new Encoding();
        TextFile text = told(HashedFile.of(path, name, encoding), encoding);
        String first = text.first();
        if (first.isBlank() && text.blank()) {
            throw new BadFile(
                    name, "csv.empty", "Filen är tom. Kontrollera att rätt fil valdes och spara den på nytt.");
        }
        if (first.stripLeading().startsWith("<")) {
            throw new BadFile(
                    name,
                    "csv.markup",
                    "Filen är en webbsida eller XML, ingen CSV-fil. Hämta filen på nytt; ofta är det en"
                            + " inloggningssida som sparats i stället.");
        }
        return text;
    }

    private static TextFile told(HashedFile file, Encoding encoding) {
        if (file.starts(0xFF, 0xFE)) {
            return new TextFile(file, StandardCharsets.UTF_16LE, 2);
        }
        if (file.starts(0xFE, 0xFF)) {
            return new TextFile(file, StandardCharsets.UTF_16BE, 2);
        }
        refuseKnownBinaries(file, encoding);
        int mark = file.starts(0xEF, 0xBB, 0xBF) ? 3 : 0;
        if (encoding.isUtf8()) {
            return new TextFile(file, StandardCharsets.UTF_8, mark);
        }
        if (mark > 0 || !encoding.isWindows()) {
            throw new BadFile(
                    file.name(),
                    "csv.encoding",
                    "Filens teckenkodning går inte att läsa; å, ä och ö skulle bli fel. Spara om filen som CSV UTF-8.");
        }
        return new TextFile(file, WINDOWS, 0);
    }

    private static void refuseKnownBinaries(HashedFile file, Encoding encoding) {
        if (file.starts('P', 'K') || file.starts(0xD0, 0xCF, 0x11, 0xE0)) {
            throw new BadFile(
                    file.name(),
                    "csv.binary",
                    "Filen är en Excel-arbetsbok eller ett zip-arkiv, ingen CSV-fil. Öppna den i Excel och välj Spara"
                            + " som, CSV UTF-8.");
        }
        String head = new String(file.first(), 0, Math.min(4, file.first().length), StandardCharsets.ISO_8859_1);
        if (head.toUpperCase(Locale.ROOT).equals("%PDF") || encoding.hasZeros()) {
            throw new BadFile(
                    file.name(),
                    "csv.binary",
                    "Filen är ingen textfil. Spara tabellen som CSV UTF-8 och välj den filen.");
        }
    }

    private String first() {
        return new String(file.first(), mark, file.first().length - mark, charset);
    }

    private boolean blank() {
        try (BufferedReader in = open()) {
            for (int c = in.read(); c >= 0; c = in.read()) {
                if (!Character.isWhitespace(c)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From after the byte order mark. */
    BufferedReader open() throws IOException {
        InputStream in = file.open();
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }
}
