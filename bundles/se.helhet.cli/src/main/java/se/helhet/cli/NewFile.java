package se.helhet.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.helhet.api.importing.TableFormat;

/** A table file to be made. It is written aside and stands in its place only when it is whole. */
record NewFile(Path path, TableFormat format) {
    /** Throws {@link Command.Usage} for a name that tells no format, or of a file that is there already. */
    static NewFile of(String name) {
        Path path = Path.of(name);
        TableFormat format = Stream.of(TableFormat.values())
                .filter(f -> name.toLowerCase(Locale.ROOT).endsWith("." + f.extension()))
                .findFirst()
                .orElseThrow(() -> new Command.Usage("Filen ska heta något som slutar på .xlsx eller .csv."));
        if (Files.exists(path)) {
            throw new Command.Usage("Filen " + name + " finns redan. Välj ett annat namn eller ta bort den först.");
        }
        return new NewFile(path, format);
    }

    /** Throws {@link IllegalStateException} with a sentence when it cannot be written. */
    void write(Consumer<OutputStream> writing) {
        Path aside = null;
        try {
            // Not a temporary file of the system's: those are for their owner's eyes only, and stay so when moved.
            aside = path.resolveSibling("." + path.getFileName() + "." + System.nanoTime() + ".tmp");
            try (OutputStream out = new BufferedOutputStream(
                    Files.newOutputStream(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
                writing.accept(out);
            }
            Files.move(aside, path);
        } catch (IOException | UncheckedIOException e) {
            throw new IllegalStateException(
                    "Filen " + path + " kunde inte skrivas. Kontrollera att mappen finns och att det finns plats.", e);
        } finally {
            remove(aside);
        }
    }

    private static void remove(Path aside) {
        try {
            if (aside != null) {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
