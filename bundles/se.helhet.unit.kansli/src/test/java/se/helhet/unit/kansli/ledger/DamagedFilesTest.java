package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.FileImport.Decision;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

/**
 * A ledger in pieces: a sentence and an unchanged store, or a whole import that can be withdrawn whole. Taken are files of
 * our own of all kinds, and those of a folder that the system property {@code helhet.sie.files} names, if any.
 */
class DamagedFilesTest {
    private static final Charset CP437 = Charset.forName("IBM437");
    private static final Who WHO = new Who("prov", "prov");
    /** Of each kind of damage for each file. */
    private static final int TIMES = Integer.getInteger("helhet.sie.times", 12);

    private static final String BALANCES = """
            #FLAGGA 0
            #SIETYP 3
            #RAR 0 20190101 20191231
            #KONTO 1920 "Bank"
            #KONTO 3010 "Intäkter \\"övrigt\\""
            #KONTO 5010 Löner
            #IB 0 1920 100.00
            #IB 0 5010 -100.00
            #UB 0 1920 400.00
            #RES 0 3010 -500.00
            #RES 0 5010 100.00
            #PSALDO 0 201902 3010 {} -500.00
            #PSALDO 0 201902 3010 {1 "30"} -500.00
            #PSALDO 0 201903 5010 {1 "10" 6 "210"} 200.00
            #PBUDGET 0 201901 5010 {1 "10"} 99.50
            """;

    @TempDir
    Path folder;

    private KansliBench kansli;
    private SieImport sie;
    private LedgerImports imports;
    private String before;

    @BeforeEach
    void open() {
        SmallFederation federation = new SmallFederation(folder);
        kansli = new KansliBench(folder);
        federation.maps().forEach(m -> kansli.with(m.getFileName().toString().replace(".csv", ""), m));
        sie = new SieImport(kansli.bench().store());
        imports = new LedgerImports(kansli.bench().store());
        before = StoreDump.of(kansli.bench().store());
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    @TestFactory
    Stream<DynamicTest> cutAnywhere() throws IOException {
        return files(
                "cut",
                (bytes, random, i) -> Arrays.copyOf(
                        bytes,
                        i == 0
                                ? 0
                                : i % 2 == 0
                                        ? random.nextInt(bytes.length)
                                        : bytes.length - Math.min(bytes.length, i)));
    }

    @TestFactory
    Stream<DynamicTest> bytesFlipped() throws IOException {
        return files("flipped", (bytes, random, i) -> {
            byte[] flipped = bytes.clone();
            for (int n = 0; n <= i % 3; n++) {
                flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return flipped;
        });
    }

    @TestFactory
    Stream<DynamicTest> linesSwapped() throws IOException {
        return files("swapped", (bytes, random, i) -> {
            List<String> lines = new ArrayList<>(
                    new String(bytes, StandardCharsets.ISO_8859_1).lines().toList());
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            return String.join("\r\n", lines).getBytes(StandardCharsets.ISO_8859_1);
        });
    }

    @TestFactory
    Stream<DynamicTest> wholeFilesAreTaken() throws IOException {
        return files().map(f -> DynamicTest.dynamicTest(
                name(f), () -> assertTrue(take(name(f), Files.readAllBytes(f), Decision.ACCEPT))));
    }

    /** What is done to a file the {@code i}th time. */
    private interface Damage {
        byte[] to(byte[] bytes, Random random, int i);
    }

    private Stream<DynamicTest> files(String what, Damage damage) throws IOException {
        return files().map(f -> DynamicTest.dynamicTest(name(f), () -> {
            byte[] whole = Files.readAllBytes(f);
            Random random = new Random(7);
            for (int i = 0; i < TIMES; i++) {
                byte[] bytes = damage.to(whole, random, i);
                take(name(f) + " " + what + " " + i, bytes, Decision.ASK);
                take(name(f) + " " + what + " " + i + ", accepted", bytes, Decision.ACCEPT);
            }
        }));
    }

    private Stream<Path> files() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        Files.copy(new SmallFederation(own).ledger2019(), own.resolve("vouchers.se"));
        Files.writeString(own.resolve("balances.se"), BALANCES, CP437);
        Files.writeString(own.resolve("utf8.se"), BALANCES, StandardCharsets.UTF_8);
        String vouchers = Files.readString(own.resolve("2019.se"), StandardCharsets.ISO_8859_1);
        Files.writeString(
                own.resolve("incoming.se"),
                "#FLAGGA 0\r\n#SIETYP 4I\r\n" + vouchers.substring(vouchers.indexOf("#VER")),
                StandardCharsets.ISO_8859_1);
        Files.delete(own.resolve("2019.se"));
        String others = System.getProperty("helhet.sie.files", "");
        return Stream.concat(Stream.of(own), others.isEmpty() ? Stream.empty() : Stream.of(Path.of(others)))
                .flatMap(DamagedFilesTest::within);
    }

    private static Stream<Path> within(Path directory) {
        try (Stream<Path> all = Files.list(directory)) {
            return all
                    .filter(f -> name(f).toLowerCase(java.util.Locale.ROOT).endsWith(".se"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString();
    }

    /** Takes it in, and out again; returns whether it was taken. */
    private boolean take(String what, byte[] bytes, Decision decision) throws IOException {
        Path file = Files.write(folder.resolve("trasig.se"), bytes);
        ImportReport report = sie.take(Lists.immutable.of(file), decision, Progress.NONE, WHO);
        if (report.stored()) {
            imports.withdraw(imports.taken().getOnly().id(), WHO);
        } else {
            assertTrue(report.findings().notEmpty(), what);
        }
        assertEquals(before, StoreDump.of(kansli.bench().store()), what);
        return report.stored();
    }
}
