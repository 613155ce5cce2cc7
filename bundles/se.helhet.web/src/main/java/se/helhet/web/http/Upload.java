package se.helhet.web.http;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
}
