package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A product with a Java of its own, as {@code -Druntime} makes it, where there is no other. */
class OwnJavaSmokeIT {

    private static final long PATIENCE_SECONDS = 240;
    /** What the start script calls. */
    static final List<String> TOOLS = List.of(
            "sh", "dirname", "readlink", "sed", "head", "locale", "mkdir", "rm", "wc", "mktemp", "cp", "chmod", "mv");

    @TempDir
    Path folder;

    @Test
    void writesAReportWithPicturesAndNeedsNoOtherJava() throws IOException, InterruptedException {
        PackedProduct product = PackedProduct.unpack(folder);
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        run(List.of(
                java.toString(),
                "-cp",
                product.folder().resolve("lib") + "/*",
                "se.helhet.launcher.JavaRuntime",
                product.folder().toString()));
        product.with("PATH", tools().toString()).with("JAVA_HOME", "").with("HELHET_CACHE", "off");
        PackedProduct.Result loaded = product.run("demo", "load");
        assertEquals(0, loaded.status(), () -> loaded.err() + "");
        Path out = folder.resolve("rapport");
        PackedProduct.Result report =
                product.run("report", "arsredovisning-2019", "--out", out.toString(), "--format", "html,pdf,docx,xlsx");
        try (Stream<Path> written = Files.list(out)) {
            assertEquals(
                    List.of("docx", "html", "pdf", "xlsx"),
                    written.map(file -> file.toString().replaceFirst(".*\\.", ""))
                            .sorted()
                            .toList(),
                    () -> report.err() + "");
        }
        String log = Files.readString(product.home().resolve("log").resolve("helhet.log"));
        assertFalse(log.contains("ClassNotFoundException") || log.contains("NoClassDefFoundError"), log);
        assertTrue(report.err().stream().noneMatch(line -> line.contains("java")), () -> report.err() + "");

        Path zip = folder.resolve("liten.zip");
        PackedProduct.Result composed =
                product.run("assemble", "--name", "Liten", "--feature", "unit.navet", "--out", zip.toString());
        assertEquals(0, composed.status(), () -> composed.err() + "");
        try (FileSystem files = FileSystems.newFileSystem(
                URI.create("jar:" + zip.toUri()), Map.of("enablePosixFileAttributes", true))) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(files.getPath("liten/java/bin/java"));
            assertTrue(rights.contains(PosixFilePermission.OWNER_EXECUTE), "its Java can be run");
        }
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> "ended: " + command);
        assertEquals(0, process.exitValue());
    }

    /** A folder with those tools and nothing else, so that no Java is found. */
    private Path tools() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("verktyg"));
        for (String tool : TOOLS) {
            for (String place : List.of("/bin", "/usr/bin")) {
                Path there = Path.of(place, tool);
                if (Files.isExecutable(there) && !Files.exists(bin.resolve(tool))) {
                    Files.createSymbolicLink(bin.resolve(tool), there);
                }
            }
        }
        assertFalse(Files.exists(bin.resolve("java")));
        return bin;
    }
}
