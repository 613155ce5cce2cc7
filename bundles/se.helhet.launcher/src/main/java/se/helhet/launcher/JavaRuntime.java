package se.helhet.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * A Java runtime of the product's own, in its folder {@code java/}, for the platform that it is made on. Asked for with
 * {@code -Druntime} at the build, or added to an unpacked product by {@link #main}; the start script takes it before any
 * other Java.
 */
public final class JavaRuntime {

    /** The name under which the bill of materials lists it. */
    static final String NAME = "openjdk";

    static final String LICENCE = "GPL-2.0-only WITH Classpath-exception-2.0";
    static final String FOLDER = "java";

    /**
     * Everything of Java SE, and what bundles use beyond it: Unsafe, elliptic curves (signatures), Swedish dates and
     * sorting, zip file systems, what a thread allocates, and the style sheets that drawings in PDF need.
     */
    private static final String MODULES =
            "java.se,jdk.unsupported,jdk.crypto.ec,jdk.localedata,jdk.zipfs,jdk.management,jdk.xml.dom";

    private JavaRuntime() {}

    /**
     * Adds a Java to an unpacked product: {@code java -cp "lib/*" se.helhet.launcher.JavaRuntime FOLDER}, by a whole JDK of
     * the platform that the product is for.
     */
    public static void main(String[] args) throws IOException {
        try {
            make(Path.of(args[0]));
        } catch (CannotStart reason) {
            reason.lines().forEach(System.err::println);
            System.exit(1);
        }
    }

    static boolean wanted() {
        String said = System.getProperty("runtime", "false");
        return said.isEmpty() || Boolean.parseBoolean(said);
    }

    /** Makes it; the folder must not be there yet. Takes some seconds and about 90 MB. */
    static void make(Path product) throws CannotStart, IOException {
        ToolProvider jlink = ToolProvider.findFirst("jlink").orElseThrow(() -> new CannotStart("runtime.no.jlink"));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        int status = jlink.run(
                writer,
                writer,
                "--add-modules",
                MODULES,
                "--include-locales=sv,en",
                "--strip-debug",
                "--no-header-files",
                "--no-man-pages",
                "--output",
                product.resolve(FOLDER).toString());
        if (status != 0) {
            throw new CannotStart("runtime.failed", said.toString().strip());
        }
        unlink(product.resolve(FOLDER));
        archive(product.resolve(FOLDER));
    }

    /** Licence texts that modules share are links to one another, which a zip does not carry to every system. */
    private static void unlink(Path runtime) throws IOException {
        try (Stream<Path> walk = Files.walk(runtime)) {
            for (Path link : walk.filter(Files::isSymbolicLink).toList()) {
                byte[] content = Files.readAllBytes(link);
                Files.delete(link);
                Files.write(link, content);
            }
        }
    }

    /** The archive of Java's own classes; without it a start takes a third of a second more. */
    private static void archive(Path runtime) throws IOException {
        try {
            new ProcessBuilder(runtime.resolve("bin").resolve("java").toString(), "-Xshare:dump")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
