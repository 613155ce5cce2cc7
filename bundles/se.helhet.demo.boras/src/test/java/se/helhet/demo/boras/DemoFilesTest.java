package se.helhet.demo.boras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The demo federation is the same every time it is loaded. */
class DemoFilesTest {

    /** The order in which Java hands out small sets and maps differs from one virtual machine to the next. */
    @Test
    void areTheSameBytesInAnotherVirtualMachine() throws IOException, NoSuchAlgorithmException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process other = new ProcessBuilder(java, "-cp", classes, DemoFilesTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> there = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        List<String> here = sums();
        assertTrue(here.size() > 40, () -> here.size() + " files");
        assertEquals(here, there);
    }

    /** Prints the checksum of every file, for the test that runs it. */
    public static void main(String[] args) throws IOException, NoSuchAlgorithmException {
        sums().forEach(System.out::println);
    }

    private static List<String> sums() throws IOException, NoSuchAlgorithmException {
        try (DemoFiles files = DemoFiles.inNewFolder()) {
            Stream<Path> all = Stream.of(
                            files.ledger().stream().flatMap(l -> l.files().stream()),
                            files.cases().stream().map(DemoFiles.CaseFile::path),
                            Stream.of(files.plannedGoals()))
                    .flatMap(s -> s);
            List<String> sums = new java.util.ArrayList<>();
            for (Path file : all.toList()) {
                byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                sums.add(file.getFileName() + " " + HexFormat.of().formatHex(sum));
            }
            return sums;
        }
    }
}
