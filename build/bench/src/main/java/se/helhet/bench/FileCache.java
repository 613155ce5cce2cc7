package se.helhet.bench;

import java.io.IOException;
import java.nio.file.Path;

/** The operating system's cache of files, as far as GNU's {@code dd} can empty it without being root. */
final class FileCache {
    private FileCache() {}

    /** Drops everything below the folder; false when this machine cannot. What a running process has mapped stays. */
    static boolean drop(Path folder) throws IOException, InterruptedException {
        return new ProcessBuilder(
                                "find",
                                folder.toString(),
                                "-type",
                                "f",
                                "-exec",
                                "sync",
                                "{}",
                                ";",
                                "-exec",
                                "dd",
                                "if={}",
                                "iflag=nocache",
                                "count=0",
                                "status=none",
                                ";")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
