package se.helhet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a section has to work with.
 *
 * @param product  the folder of the packed product
 * @param scratch  where everything goes; removed at the end
 * @param runs     how often to do each thing, when the user has said so
 * @param bookings rows in the figure engine's register
 * @param ledgerRows rows of the large ledger
 * @param karaf    the packed Apache Karaf to compare with, when it could be had
 */
record Setup(Path product, Path scratch, OptionalInt runs, int bookings, int ledgerRows, Optional<Path> karaf) {
    int runs(int usual) {
        return runs.orElse(usual);
    }

    /** A new, empty folder. */
    Path folder(String name) throws IOException {
        return Files.createTempDirectory(scratch, name);
    }
}
