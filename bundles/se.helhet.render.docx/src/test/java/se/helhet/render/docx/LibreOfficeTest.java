package se.helhet.render.docx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.itest.sample.SampleEdition;

/** Opens the document in another program than Word. Counted as skipped where LibreOffice is not installed. */
class LibreOfficeTest {
    @Test
    void libreOfficeReadsTheWholeDocument(@TempDir Path folder) throws IOException, InterruptedException {
        Optional<Path> office = office();
        assumeTrue(office.isPresent(), "LibreOffice (soffice) is not on the path; the Word file was not opened in it");
        Rendered.of(SampleEdition.edition(), folder);

        Process process = new ProcessBuilder(
                        office.get().toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        folder.toString(),
                        folder.resolve("arsredovisning-2019-1.docx").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not finish");
        assertEquals(0, process.exitValue(), () -> log(folder));

        String text = Files.readString(folder.resolve("arsredovisning-2019-1.txt"));
        assertTrue(text.contains("3.1\u2002Resultaträkning"), text);
        assertTrue(text.contains("\u221229\u00A0622"), text);
        assertTrue(text.contains("Tabell\u00A04. Resultaträkning (tusen kronor)"), text);
        assertTrue(text.contains("Udda tecken & långa ord"), text);
    }

    private static String log(Path folder) {
        try {
            return Files.readString(folder.resolve("log"));
        } catch (IOException e) {
            return "no log: " + e;
        }
    }

    private static Optional<Path> office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(dir -> Path.of(dir, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
