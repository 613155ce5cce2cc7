package se.helhet.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;

/** An edition's files, read by other programs than those that wrote them. */
final class Printed {
    private final Path folder;

    /** @param folder with a {@code <format>.zip} for each format */
    Printed(Path folder) {
        this.folder = folder;
    }

    Map<String, String> html() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        files("html", name -> name.endsWith(".html"))
                .forEach((name, bytes) -> pages.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return pages;
    }

    /** The words of the Word file; its XML has to be well formed. */
    String word() throws Exception {
        byte[] file = files("docx", name -> name.endsWith(".docx"))
                .values()
                .iterator()
                .next();
        byte[] document = unpacked(new ByteArrayInputStream(file), name -> name.equals("word/document.xml"))
                .values()
                .iterator()
                .next();
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(document))
                .getDocumentElement()
                .getTextContent();
    }

    /** The words of the PDF as pdftotext reads them, lines joined; empty where it is not installed. */
    Optional<String> pdf() throws IOException, InterruptedException {
        byte[] file =
                files("pdf", name -> name.endsWith(".pdf")).values().iterator().next();
        Path pdf = Files.write(Files.createTempFile(Homes.SCRATCH, "print", ".pdf"), file);
        try {
            Process process = new ProcessBuilder("pdftotext", "-raw", pdf.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? Optional.of(text.replaceAll("\\s+", "")) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private Map<String, byte[]> files(String format, Predicate<String> wanted) throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve(format + ".zip"))) {
            return unpacked(in, wanted);
        }
    }

    private static Map<String, byte[]> unpacked(InputStream from, Predicate<String> wanted) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(from);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (wanted.test(entry.getName())) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
