package se.helhet.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/** Reads the text files that lie beside the classes. */
final class Resources {
    private Resources() {}

    /** The file's lines without comments and empty ones. */
    static ImmutableList<String> lines(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Lists.immutable.of(text.split("\\R")).reject(l -> l.isBlank() || l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
