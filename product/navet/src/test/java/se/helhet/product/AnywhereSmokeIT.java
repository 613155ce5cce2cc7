package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a product lies is nobody's business: moved, write-protected, beside another, with or without its archive. */
class AnywhereSmokeIT {

    private static final Set<PosixFilePermission> READ_ONLY =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE, PosixFilePermission.GROUP_READ);

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @TempDir
    Path folder;

    private PackedProduct product;

    @BeforeEach
    void unpack() throws IOException {
        product = PackedProduct.unpack(folder);
    }

    private void answers() throws IOException, InterruptedException {
        PackedProduct.Result plugins = product.run("plugins");
        assertEquals(0, plugins.status(), () -> plugins.err() + "\n" + plugins.out());
        assertEquals(List.of(), plugins.err());
        assertTrue(plugins.out().get(0).equals("platform"), () -> plugins.out().get(0));
    }

    private Path archive() throws IOException {
        try (Stream<Path> files = Files.list(product.cache())) {
            return files.filter(file -> file.toString().endsWith(".jsa"))
                    .findFirst()
                    .orElseThrow(() -> new IOException("There is no archive in " + product.cache()));
        }
    }

    private String madeOf() throws IOException {
        return Files.readString(archive().resolveSibling(archive().getFileName() + ".of"));
    }

    /** How many classes a start takes from the archive. */
    private long shared() throws IOException, InterruptedException {
        Path log = Files.createTempFile("helhet", ".log");
        try {
            product.with("HELHET_JAVA_OPTS", "-Xlog:class+load:file=" + log);
            answers();
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.endsWith("shared objects file (top)"))
                        .count();
            }
        } finally {
            product.with("HELHET_JAVA_OPTS", "");
            Files.delete(log);
        }
    }

    private static Map<String, Instant> files(Path tree) throws IOException {
        Map<String, Instant> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path path : walk.toList()) {
                files.put(
                        tree.relativize(path).toString(),
                        Files.getLastModifiedTime(path).toInstant());
            }
        }
        return files;
    }

    @Test
    void theFirstStartLeavesAnArchiveThatLaterStartsUse() throws IOException, InterruptedException {
        answers();
        assertTrue(
                madeOf().lines()
                        .findFirst()
                        .orElseThrow()
                        .endsWith(product.folder().toString()),
                madeOf());
        long shared = shared();
        assertTrue(shared > 1500, shared + " classes came from the archive");
    }

    @Test
    void aMovedProductFindsItsDataAndMakesItsArchiveAnew() throws IOException, InterruptedException {
        assertEquals(0, product.run("demo", "load").status());
        String before = madeOf();
        product = product.movedTo(folder.resolve("någon annanstans").resolve("helhet 2"));
        PackedProduct.Result again = product.run("demo", "load");
        assertNotEquals(0, again.status(), "the store of before is there, so the demo is refused");
        answers();
        assertNotEquals(before, madeOf());
        assertTrue(shared() > 1500, "the new archive is used");
    }

    @Test
    void aWriteProtectedProductIsLeftAsItIs() throws IOException, InterruptedException {
        try (Stream<Path> walk = Files.walk(product.folder())) {
            for (Path path : walk.toList()) {
                Files.setPosixFilePermissions(path, READ_ONLY);
            }
        }
        Map<String, Instant> before = files(product.folder());
        try {
            answers();
            answers();
            assertEquals(before, files(product.folder()));
        } finally {
            try (Stream<Path> walk = Files.walk(product.folder())) {
                for (Path path : walk.toList()) {
                    path.toFile().setWritable(true);
                }
            }
        }
    }

    /** As on macOS and small systems: nothing of bash, nothing of the tools of GNU. */
    @Test
    void aPlainShellWithPlainToolsIsEnough() throws IOException, InterruptedException {
        Path busybox = Stream.of("/bin/busybox", "/usr/bin/busybox")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        assumeTrue(busybox != null, "there is no busybox here, so bin/helhet is not run in a plain shell");
        Path tools = Files.createDirectories(folder.resolve("verktyg"));
        for (String tool : OwnJavaSmokeIT.TOOLS) {
            if (!tool.equals("locale")) {
                Files.createSymbolicLink(tools.resolve(tool), busybox);
            }
        }
        Path script = product.folder().resolve("bin/helhet");
        Files.writeString(script, Files.readString(script).replaceFirst("^#!/bin/sh", "#!" + tools.resolve("sh")));
        product.with("PATH", tools + ":" + Path.of(System.getProperty("java.home"), "bin"))
                .with("JAVA_HOME", "");
        answers();
        assertTrue(shared() > 1500, "the archive is made and used");
    }

    @Test
    void aCacheThatCannotBeWrittenIsDoneWithout() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("en fil"), "");
        product.with("HELHET_CACHE", file.resolve("inuti").toString());
        answers();
        product.with("HELHET_CACHE", "off");
        answers();
        assertTrue(Files.notExists(product.cache()));
    }

    @Test
    void aCutOffArchiveIsMadeAnew() throws IOException, InterruptedException {
        answers();
        answers(); // the first use notes the size
        Path archive = archive();
        assertTrue(archive.toFile().setWritable(true));
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        answers();
        assertTrue(shared() > 1500, "it was made anew");
    }

    @Test
    void anArchiveThatWasCutOffBeforeItWasUsedDoesHarmOnceAtMost() throws IOException, InterruptedException {
        answers();
        Path archive = archive();
        assertTrue(archive.toFile().setWritable(true));
        try (FileChannel file = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            file.truncate(3000);
        }
        product.run("plugins");
        answers();
        assertTrue(shared() > 1500, "it was made anew");
    }

    @Test
    void anUnfinishedArchiveIsMadeAnew() throws IOException, InterruptedException {
        answers();
        Path archive = archive();
        assertTrue(archive.toFile().setWritable(true));
        Files.write(archive, new byte[(int) Files.size(archive)]);
        answers();
        answers();
        assertTrue(shared() > 1500, "it was made anew");
    }

    private String firstAddress(Path said) throws IOException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            String text = Files.exists(said) ? Files.readString(said) : "";
            if (text.contains("ticket=") && text.indexOf('\n') > 0) {
                return text.lines().findFirst().orElseThrow();
            }
            Thread.onSpinWait();
        }
        throw new IOException("No address in " + said);
    }

    private static int asked(String address, String key) throws IOException, InterruptedException {
        HttpRequest again = HttpRequest.newBuilder(URI.create(address).resolve("/again"))
                .header("X-Helhet-Key", key)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        return HttpClient.newHttpClient()
                .send(again, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    private static int opened(String address) throws IOException, InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void aSecondStartShowsTheWorkbenchThatIsOpen() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Path key = product.home().resolve("workbench.key");
        Process first = product.begin(said, "start", "--no-browser", "--port", "0");
        try {
            String address = firstAddress(said);
            assertEquals(200, opened(address));
            assertEquals(401, opened(address), "a ticket is for one browser");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(key)));

            assertEquals(401, asked(address, "gissad"), "nobody else comes in that way");

            PackedProduct.Result second = product.run("start", "--no-browser");
            assertEquals(0, second.status());
            assertEquals(
                    List.of("Arbetsbänken är redan öppen med mappen " + product.home()
                            + ". Öppna adressen ovan i webbläsaren."),
                    second.err());
            assertEquals(200, opened(second.out().get(0)), "another browser is let in");
            assertTrue(first.isAlive(), "the first goes on");
        } finally {
            first.destroy();
            first.waitFor();
        }
        assertTrue(Files.notExists(key), "it goes with the workbench");
    }

    @Test
    void aWorkbenchThatWasEndedHardIsNotMistakenForAnOpenOne() throws IOException, InterruptedException {
        Path said = folder.resolve("said");
        Process first = product.begin(said, "start", "--no-browser", "--port", "0");
        firstAddress(said);
        first.destroyForcibly().waitFor();
        assertTrue(Files.exists(product.home().resolve("workbench.key")), "nobody could take it away");
        Files.delete(said);
        Process second = product.begin(said, "start", "--no-browser", "--port", "0");
        try {
            assertEquals(200, opened(firstAddress(said)));
        } finally {
            second.destroy();
            second.waitFor();
        }
    }

    @Test
    void aSecondWorkbenchOnTheSameHomeIsToldAndStops() throws IOException, InterruptedException {
        answers();
        Path said = folder.resolve("said");
        Process first = product.begin(said, "shell");
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (!Files.readString(said).contains("g!") && Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
            for (String command : List.of("plugins", "backup kopia.db", "start --no-browser --port 0")) {
                PackedProduct.Result second = product.run(command.split(" "));
                assertNotEquals(0, second.status(), command);
                assertTrue(
                        second.err().stream()
                                .anyMatch(line -> line.startsWith("Helhet är redan igång med mappen " + product.home()
                                        + ". Avsluta det Helhet som är igång")),
                        () -> command + ": " + second.err());
            }
            assertTrue(first.isAlive(), "the first goes on");
        } finally {
            first.getOutputStream().close();
            first.waitFor();
        }
        answers();
    }
}
