package se.helhet.render.xlsx;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** Packs a workbook anew with the edition's time for the clock's, so that the same edition gives the same bytes. */
final class SteadyZip {
    private static final String PROPERTIES = "docProps/core.xml";

    private SteadyZip() {}

    /** Reads by the list at the archive's end: its writer leaves sizes out of the parts themselves. */
    static void write(Path workbook, Path to, Instant at) throws IOException {
        try (ZipFile in = new ZipFile(workbook.toFile());
                ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (ZipEntry part : Collections.list(in.entries())) {
                byte[] bytes = in.getInputStream(part).readAllBytes();
                ZipEntry entry = new ZipEntry(part.getName());
                entry.setTimeLocal(at.atOffset(ZoneOffset.UTC).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(PROPERTIES.equals(part.getName()) ? timed(bytes, at) : bytes);
                zip.closeEntry();
            }
        }
    }

    private static byte[] timed(byte[] properties, Instant at) {
        String text = new String(properties, StandardCharsets.UTF_8)
                .replaceFirst("(<dcterms:created[^>]*>)[^<]*", "$1" + at.truncatedTo(ChronoUnit.SECONDS));
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
