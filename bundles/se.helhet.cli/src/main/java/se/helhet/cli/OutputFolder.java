package se.helhet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Renderer;

/** Where a report ends up. Files are written aside, looked at, and only then moved into place. */
record OutputFolder(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(OutputFolder.class);

    /** Writes one format and names its files; false, with a sentence, when it could not be written whole. */
    boolean write(Edition edition, Renderer renderer, Terminal terminal) {
        Path aside = null;
        try {
            Files.createDirectories(folder);
            aside = Files.createTempDirectory(folder, ".helhet-");
            List<Path> files = renderer.render(edition, aside).castToList();
            for (Path file : files) {
                if (Files.size(aside.resolve(file)) == 0) {
                    throw new IOException("filen " + file + " blev tom");
                }
            }
            for (Path file : files) {
                Path target = folder.resolve(file);
                Files.createDirectories(target.getParent());
                Files.move(aside.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
            }
            terminal.say(folder.resolve(files.get(0)).toString());
            return !files.isEmpty();
        } catch (IOException | RuntimeException | LinkageError e) {
            LOG.error("Rendering {} as {} failed", edition.id(), renderer.format(), e);
            terminal.note("Formatet " + renderer.format() + " kunde inte skrivas: " + e.getMessage()
                    + ". Det som fanns där förut är orört.");
            return false;
        } finally {
            remove(aside);
        }
    }

    private static void remove(Path tree) {
        if (tree == null) {
            return;
        }
        try (Stream<Path> paths = Files.walk(tree)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
