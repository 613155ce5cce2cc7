package se.helhet.admin.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.admin.Refused;
import se.helhet.features.trust.KeyPairFile;

class PluginFileTest {
    private static final String FEATURE = "features/unit.bus.json";
    private static final String JAR = "repository/org/bus/bus/1.0/bus-1.0.jar";

    @TempDir
    Path folder;

    private KeyPairFile keys;
    private Path good;

    @BeforeEach
    void pack() throws IOException {
        KeyPairFile.create(folder.resolve("bus.key"));
        keys = KeyPairFile.read(folder.resolve("bus.key"));
        good = folder.resolve("bus.helhet");
        PluginWriter.write(Map.of(FEATURE, file("{}"), JAR, file("not really a jar")), keys, good);
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "part", ""), text);
    }

    @Test
    void givesBackWhatWasPacked() throws IOException {
        PluginFile plugin = PluginFile.open(good);
        assertEquals(keys.publicKey(), plugin.signer());
        assertEquals(java.util.List.of(FEATURE, JAR), plugin.paths().castToList());
        plugin.unpack(folder.resolve("out"));
        assertEquals("not really a jar", Files.readString(folder.resolve("out").resolve(JAR)));
    }

    @Test
    void isTheSameBytesEachTime() throws IOException {
        Path again = folder.resolve("again.helhet");
        PluginWriter.write(Map.of(JAR, file("not really a jar"), FEATURE, file("{}")), keys, again);
        assertArrayEquals(Files.readAllBytes(good), Files.readAllBytes(again));
    }

    /** Every byte of the file, in three ways. */
    @Test
    void refusesTheFileWhenAnySingleByteIsAltered() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        Path altered = folder.resolve("altered.helhet");
        for (int i = 0; i < bytes.length; i++) {
            for (int bit : new int[] {1, 32, 128}) {
                byte[] copy = bytes.clone();
                copy[i] ^= (byte) bit;
                Files.write(altered, copy);
                int at = i;
                assertThrows(Refused.class, () -> PluginFile.open(altered), () -> "byte " + at + " bit " + bit);
            }
        }
    }

    @Test
    void saysThatAnAlteredFileIsAltered() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        bytes[200] ^= 1;
        Files.write(good, bytes);
        assertEquals(
                "Filen bus.helhet har ändrats sedan den undertecknades. Den installeras inte. Hämta den på nytt från"
                        + " utgivaren.",
                refusal(good));
    }

    @Test
    void refusesAFileCutAnywhere() throws IOException {
        byte[] bytes = Files.readAllBytes(good);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(good, java.util.Arrays.copyOf(bytes, length));
            assertThrows(Refused.class, () -> PluginFile.open(good));
        }
    }

    @Test
    void refusesAFileWithSomethingAppended() throws IOException {
        Files.write(good, new byte[] {10}, java.nio.file.StandardOpenOption.APPEND);
        assertThrows(Refused.class, () -> PluginFile.open(good));
    }

    @Test
    void refusesAnUnsignedZip() throws IOException {
        Path zip = folder.resolve("plain.helhet");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry(FEATURE));
        }
        assertEquals(
                "Filen plain.helhet är inte undertecknad, eller så är den avklippt. Den installeras inte. Hämta den på"
                        + " nytt från utgivaren.",
                refusal(zip));
    }

    @Test
    void refusesAWebPage() throws IOException {
        Path page = folder.resolve("page.helhet");
        Files.writeString(page, "<!doctype html><title>Hittades inte</title>" + " ".repeat(400));
        assertEquals(
                "Filen page.helhet är ingen insticksfil. Välj en fil som slutar på .helhet, så som du fick den från"
                        + " utgivaren.",
                refusal(page));
    }

    @Test
    void refusesAPathThatLeadsOutsideItsFolder() throws IOException {
        for (String path : new String[] {
            "repository/../../../../evil.jar",
            "../evil.jar",
            "/etc/evil.jar",
            "repository/a/b/c/..\\..\\x.jar",
            "repository/a/b/c/C:x.jar",
            "bin/helhet"
        }) {
            Path file = signed(new TreeMap<>(Map.of(path, "x")), listing(path, "x"));
            assertEquals(
                    "Filen signed.helhet har en del med ett otillåtet namn (" + path + "). Den installeras inte. Hämta"
                            + " den på nytt från utgivaren, eller be utgivaren om en rättad fil.",
                    refusal(file));
        }
        assertFalse(Files.exists(folder.resolve("evil.jar")));
    }

    @Test
    void refusesAPartLargerThanItDeclares() throws IOException {
        Path file = signed(
                new TreeMap<>(Map.of(JAR, "x".repeat(10_000_000))),
                PluginWriter.sha256("x".getBytes(StandardCharsets.UTF_8)) + " 1 " + JAR + "\n");
        assertTrue(refusal(file).contains("inte är så stor som den uppger (" + JAR + ")"), refusal(file));
    }

    @Test
    void refusesAPartThatIsNotListed() throws IOException {
        Path file = signed(new TreeMap<>(Map.of(JAR, "x", FEATURE, "{}")), listing(JAR, "x"));
        assertTrue(refusal(file).contains("inte står i dess lista (" + FEATURE + ")"), refusal(file));
    }

    @Test
    void refusesAListedPartThatIsMissing() throws IOException {
        Path file = signed(new TreeMap<>(Map.of(JAR, "x")), listing(JAR, "x") + listing(FEATURE, "{}"));
        assertTrue(refusal(file).contains("saknar delen " + FEATURE), refusal(file));
    }

    @Test
    void refusesTooManyParts() throws IOException {
        TreeMap<String, String> parts = new TreeMap<>();
        StringBuilder listing = new StringBuilder();
        for (int i = 0; i < 600; i++) {
            parts.put("features/f" + i + ".json", "{}");
            listing.append(listing("features/f" + i + ".json", "{}"));
        }
        Path file = signed(parts, listing.toString());
        assertTrue(refusal(file).contains("har fler än 500 delar"), refusal(file));
    }

    @Test
    void refusesMoreThanItsLimitWhenUnpacked() throws IOException {
        Path file = signed(new TreeMap<>(Map.of(JAR, "x")), "0".repeat(64) + " 600000000 " + JAR + "\n");
        assertTrue(refusal(file).contains("blir uppackad större än 500 MB"), refusal(file));
    }

    private static String listing(String path, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return PluginWriter.sha256(bytes) + " " + bytes.length + " " + path + "\n";
    }

    /** A file that a trusted but careless or hostile signer might make: everything is signed, nothing checked. */
    private Path signed(TreeMap<String, String> parts, String listing) throws IOException {
        Path file = folder.resolve("signed.helhet");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.setComment(Seal.unsigned(keys.publicKey()));
            zip.putNextEntry(new ZipEntry(Listing.NAME));
            zip.write(listing.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        Seal.sign(file, keys);
        return file;
    }

    private static String refusal(Path file) {
        return assertThrows(Refused.class, () -> PluginFile.open(file)).getMessage();
    }
}
