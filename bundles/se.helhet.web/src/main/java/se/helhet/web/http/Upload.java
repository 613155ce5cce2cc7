package se.helhet.web.http;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** A file that the browser sent. */
public final class Upload {
    private final Part part;

    Upload(Part part) {
        this.part = part;
    }

    /** Its name without any folder, safe to show and to write under. */
    public String name() {
        String sent = part.getSubmittedFileName().replace('\\', '/');
        String last = sent.substring(sent.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}:*?\"<>|]", "_")
                .strip();
        return last.isEmpty() || last.startsWith(".") ? "fil" + last : last;
    }

    public long size() {
        return part.getSize();
    }

    /** Writes it under its own name in {@code folder}, which exists. */
    public Path saveIn(Path folder) throws IOException {
        Path file = folder.resolve(name());
        try (InputStream in = part.getInputStream()) {
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return file;
    }

    /**
     * Writes it aside for {@code work}, which must be done with the file when it returns; the file is gone afterwards. A
     * sentence that {@code work} throws as {@link IllegalArgumentException} names the file as the person knows it, not by
     * where it was put for a moment.
     */
    public <T> T aside(Function<Path, T> work) throws IOException {
        Path folder = Files.createTempDirectory("helhet-upload");
        Path saved = saveIn(folder);
        try {
            return work.apply(saved);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(String.valueOf(e.getMessage()).replace(saved.toString(), name()), e);
        } finally {
            Files.deleteIfExists(saved);
            Files.deleteIfExists(folder);
        }
    }
}
