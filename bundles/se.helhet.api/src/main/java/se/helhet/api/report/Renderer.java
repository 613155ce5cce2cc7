package se.helhet.api.report;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;

/** One output format. A service per format; knows editions and nothing else; the same edition gives the same bytes. */
@ConsumerType
public interface Renderer {
    /** As typed: html, pdf, docx, data. */
    String format();

    /**
     * Writes the edition into {@code folder}, which is empty, exists and is the caller's to move into place. Returns the
     * files written, relative to it, the main one first. Must be whole when it returns; throws otherwise.
     */
    ImmutableList<Path> render(Edition edition, Path folder) throws IOException;
}
