package se.helhet.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One who may not write where Helhet is, or where its data are to be, works or is told so. Root may write anywhere. */
class NoPermissionSmokeIT {

    private static final List<String> NOBODY =
            List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--");

    @TempDir
    Path folder;

    private PackedProduct product;

    @BeforeEach
    void unpack() throws IOException {
        product = PackedProduct.unpack(folder).with("HELHET_CACHE", "off");
        rights(folder, "rwxr-xr-x");
        rights(product.temporary(), "rwxrwxrwx");
        if (System.getProperty("user.name").equals("root")) {
            assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "run by root, and there is no setpriv here");
            product.after(NOBODY);
        }
    }

    /** So that the test's folder can be deleted by one who is not root. */
    @AfterEach
    void giveBack() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path each : walk.filter(Files::isDirectory).toList()) {
                each.toFile().setWritable(true);
            }
        }
    }

    private static void rights(Path path, String rights) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(rights));
    }

    private static void readOnly(Path tree) throws IOException {
        try (Stream<Path> walk = Files.walk(tree)) {
            for (Path each : walk.toList()) {
                boolean enter = Files.isDirectory(each) || Files.isExecutable(each);
                rights(each, enter ? "r-xr-xr-x" : "r--r--r--");
            }
        }
    }

    private void refused(int status, String sentence, String... words) throws IOException, InterruptedException {
        PackedProduct.Result result = product.run(words);
        assertEquals(status, result.status(), () -> result.out() + "\n" + result.err());
        assertEquals(sentence, String.join("\n", result.err()));
    }

    @Test
    void aReadOnlyProductWorksOnAHomeElsewhereAndIsNotUpdated() throws IOException, InterruptedException {
        readOnly(product.folder());
        rights(Files.createDirectories(product.home()), "rwxrwxrwx");
        PackedProduct.Result loaded = product.run("demo", "load");
        assertEquals(0, loaded.status(), () -> loaded.err() + "");
        assertTrue(product.run("rows", "navet.pupils@2019").out().size() > 10);
        Path zip = NewerProduct.version("99.1.0").write(folder.resolve("ny.zip"));
        refused(
                1,
                "I produktens mapp " + product.folder() + " går det inte att skriva. Inget har ändrats. Kör kommandot"
                        + " som den användare som äger mappen, eller packa upp den nya versionen i en egen mapp.",
                "update",
                zip.toString());
    }

    @Test
    void aHomeThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        readOnly(Files.createDirectories(product.home()));
        refused(
                3,
                "Helhet kan inte starta.\n  Hemmappen " + product.home() + " går inte att skapa eller skriva i. Ange en"
                        + " annan med --home eller miljövariabeln HELHET_HOME.",
                "plugins");
    }

    @Test
    void aHomeThatAnotherUserHasBegunIsNamed() throws IOException, InterruptedException {
        Path log = Files.createDirectories(product.home().resolve("log"));
        Files.createFile(log.resolve("helhet.log"));
        readOnly(product.home());
        refused(
                3,
                "Helhet kan inte starta.\n  Loggfilen " + log.resolve("helhet.log") + " går inte att skriva. Ange en"
                        + " annan hemmapp med --home eller ge skrivrätt.",
                "start",
                "--no-browser");
    }

    @Test
    void aStoreThatCannotBeWrittenIsNamedByEveryCommand() throws IOException, InterruptedException {
        Path log = Files.createDirectories(product.home().resolve("log"));
        rights(log, "rwxrwxrwx");
        rights(product.home(), "r-xr-xr-x");
        String sentence = "Helhet kan inte skriva i mappen " + product.home() + ". Kontrollera att den finns och att du"
                + " får skriva där, eller välj en annan mapp med --home.";
        refused(3, sentence, "check");
        refused(3, sentence, "demo", "load");
        refused(3, sentence, "start", "--no-browser", "--port", "0");
    }

    @Test
    void aTemporaryFolderThatCannotBeWrittenIsNamed() throws IOException, InterruptedException {
        rights(Files.createDirectories(product.home()), "rwxrwxrwx");
        readOnly(product.temporary());
        refused(
                3,
                "Helhet kan inte starta.\n  Den tillfälliga mappen " + product.temporary()
                        + " går inte att skriva i. Gör"
                        + " plats eller ange en annan med miljövariabeln TMPDIR (TEMP i Windows).",
                "plugins");
        refused(
                3,
                "Den tillfälliga mappen " + product.temporary()
                        + " går inte att skriva i. Gör plats eller ange en annan" + " med miljövariabeln TMPDIR.",
                "update",
                "ny.zip");
    }
}
