package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code bin/helhet.cmd} calls Java as {@code bin/helhet} does. Wine's command interpreter runs it where there is one;
 * instead of Java it starts a script that notes what it was given.
 */
class WindowsScriptSmokeIT {

    private static final long PATIENCE_SECONDS = 240;
    private static final String CACHE = "C:\\förråd";

    @TempDir
    static Path folder;

    private static PackedProduct product;
    private static Path java;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":")).anyMatch(each -> Files.isExecutable(Path.of(each, "wine"))),
                "there is no wine here, so helhet.cmd is not run");
        product = PackedProduct.unpack(folder);
        java = Files.createDirectories(folder.resolve("Java (x64) å/bin"));
        for (String name : List.of("java", "java.exe")) {
            Path script = Files.writeString(java.resolve(name), "#!/bin/sh\nprintf '%s\\n' \"$@\" >\"$GIVEN\"\n");
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        wine("cmd", "/c", "ver");
    }

    @AfterAll
    static void end() throws IOException, InterruptedException {
        if (product != null) {
            run(new ProcessBuilder("wineserver", "-k"), Map.of());
            try (Stream<Path> walk = Files.walk(folder.resolve("wine"))) {
                for (Path link : walk.filter(Files::isSymbolicLink).toList()) {
                    Files.delete(link); // its drives lead out of the folder
                }
            }
        }
    }

    private static void version(String version) throws IOException {
        Files.writeString(
                java.resolveSibling("release"),
                "IMPLEMENTOR=\"Någon\"\nJAVA_VERSION=\"" + version + "\"\nMODULES=\"" + "java.base ".repeat(300)
                        + "\"\n");
    }

    private record Said(int status, String text) {}

    private static Said run(ProcessBuilder builder, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path said = folder.resolve("sagt");
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        builder.directory(folder.toFile());
        builder.environment().put("WINEPREFIX", folder.resolve("wine").toString());
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("WINEDEBUG", "-all");
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GIVEN", folder.resolve("givet").toString());
        builder.environment().remove("HELHET_JAVA_OPTS");
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), () -> "ended: " + builder.command());
        return new Said(process.exitValue(), Files.readString(said, StandardCharsets.ISO_8859_1));
    }

    private static Said wine(String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wine"));
        command.addAll(List.of(words));
        return run(
                new ProcessBuilder(command),
                Map.of("JAVA_HOME", "\"" + windows(java.getParent()) + "\"", "HELHET_CACHE", CACHE));
    }

    private static String windows(Path path) {
        return "Z:" + path.toString().replace('/', '\\');
    }

    private static String script() {
        return windows(product.folder().resolve("bin").resolve("helhet.cmd"));
    }

    /** What Java was given: its options in any order, a bar, the main class and the words that follow. */
    private static List<String> given() throws IOException {
        List<String> all = new ArrayList<>();
        for (String word : Files.readAllLines(folder.resolve("givet"))) {
            String plain = word.replace("Z:", "").replace('\\', '/').replaceAll("(?:C:)?/[^=]*/helhet-[^/]+", "COPY");
            if (!plain.startsWith("-Djava.io.tmpdir=")) {
                all.add(plain.replaceAll("(?:C:)?/[^=]*(?:förråd|förråd av klasser)/", "CACHE/"));
            }
        }
        Files.delete(folder.resolve("givet"));
        int main = all.indexOf("-cp") + 2;
        List<String> sorted = new ArrayList<>(new TreeSet<>(all.subList(0, main)));
        sorted.add("|");
        sorted.addAll(all.subList(main, all.size()));
        return sorted;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "17.0.15 | plugins",
                "17 | --home;C:/hem åt (någon);start;--port;0",
                "25.0.3 | report;årsredovisning 2019;--out;a & b = c;x!y z",
                "25.0.3 | --home=C:/hem;update;C:/ny (1) & å.zip"
            })
    void givesJavaWhatTheOtherScriptGives(String version, String words) throws IOException, InterruptedException {
        version(version);
        String[] arguments = words.split(";");
        List<String> command = new ArrayList<>(List.of(script()));
        command.addAll(Arrays.asList(arguments));
        Said said = wine(command.toArray(String[]::new));
        assertEquals("", said.text());
        List<String> windows = given();
        List<String> other =
                new ArrayList<>(List.of(product.folder().resolve("bin/helhet").toString()));
        other.addAll(Arrays.asList(arguments));
        run(
                new ProcessBuilder(other),
                Map.of("JAVA_HOME", java.getParent().toString(), "HELHET_CACHE", folder.resolve("förråd") + ""));
        assertEquals(given(), windows);
    }

    @Test
    void takesAnArchiveThatFitsAndMakesAnewOneThatDoesNot() throws IOException, InterruptedException {
        version("21.0.1");
        wine(script(), "plugins");
        assertTrue(given().contains("-XX:ArchiveClassesAtExit=CACHE/navet-21.0.1.jsa"));
        Path archive = folder.resolve("wine/drive_c/förråd/navet-21.0.1.jsa");
        Path mark = archive.resolveSibling(archive.getFileName() + ".of");
        byte[] made = Files.readAllBytes(mark);
        Files.writeString(archive, "hello");
        wine(script(), "plugins");
        assertTrue(given().contains("-XX:SharedArchiveFile=CACHE/navet-21.0.1.jsa"));
        Files.move(mark.resolveSibling(archive.getFileName() + ".try"), mark); // Java does that when it has started
        Files.write(mark, ("\r\n4\r\n").getBytes(StandardCharsets.US_ASCII), StandardOpenOption.APPEND);
        wine(script(), "plugins");
        assertTrue(given().contains("-XX:ArchiveClassesAtExit=CACHE/navet-21.0.1.jsa"), "it was cut off");
        assertEquals(List.of(made.length), List.of((int) Files.size(mark)));
    }

    @Test
    void saysWhichJavaIsTooOld() throws IOException, InterruptedException {
        version("11.0.2");
        Said said = wine(script(), "plugins");
        assertEquals(3, said.status());
        assertTrue(said.text().startsWith("Helhet startar inte utan Java 17 eller nyare, men \"Z:"), said.text());
        assertTrue(
                said.text()
                        .strip()
                        .endsWith("har version 11. Installera ett nyare Java, eller peka ut det med" + " JAVA_HOME."),
                said.text());
    }

    @Test
    void endsWithTheStatusOfJava() throws IOException, InterruptedException {
        version("17.0.1");
        // Any program of Windows' own kind that does not like its options; a script's status Wine keeps to itself.
        Path script = java.resolve("java.exe");
        byte[] kept = Files.readAllBytes(script);
        Files.copy(
                folder.resolve("wine/drive_c/windows/system32/reg.exe"), script, StandardCopyOption.REPLACE_EXISTING);
        try {
            assertEquals(1, wine(script(), "plugins").status());
            assertEquals(1, wine(script(), "update", "ny.zip").status());
            try (Stream<Path> left = Files.walk(folder.resolve("wine/drive_c/users"))) {
                assertEquals(
                        List.of(),
                        left.filter(each -> each.getFileName().toString().matches("helhet-\\d+"))
                                .toList(),
                        "the copy that an update runs from is deleted");
            }
        } finally {
            Files.write(script, kept);
            script.toFile().setExecutable(true);
        }
    }
}
