package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

/** A ledger in pieces: a sentence and an unchanged store, or a whole import that can be withdrawn whole. */
class DamagedFilesTest {
    private static final Charset CP437 = Charset.forName("IBM437");

    @TempDir
    Path folder;

    private KansliBench kansli;
    private byte[] whole;
    private String before;
    private int stored;

    @BeforeEach
    void open() throws Exception {
        SmallFederation federation = new SmallFederation(folder);
        kansli = new KansliBench(folder).with(federation);
        whole = Files.readAllBytes(federation.ledger2019());
        new String(whole, CP437).lines().forEach(l -> assertFalse(l.isEmpty()));
        LedgerImports imports = new LedgerImports(kansli.bench().store());
        imports.withdraw(imports.taken().getLast().id(), new Who("prov", "prov"));
        before = dump();
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    private String dump() {
        return kansli.bench()
                .store()
                .read(dsl -> Lists.immutable
                        .withAll(dsl.meta().getTables())
                        .select(t -> t.getName().startsWith("kansli_"))
                        .toSortedListBy(t -> t.getName())
                        .collect(t ->
                                t.getName() + "\n" + dsl.selectFrom(t).fetch().formatCSV())
                        .makeString("\n"));
    }

    private void take(String what, byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("trasig.se"), bytes);
        ImportReport report = kansli.take("sie", file);
        if (report.stored()) {
            stored++;
            LedgerImports imports = new LedgerImports(kansli.bench().store());
            imports.withdraw(
                    imports.taken().detect(t -> t.file().equals("trasig.se")).id(), new Who("prov", "prov"));
        } else {
            assertTrue(report.findings().notEmpty(), what);
        }
        assertEquals(before, dump(), what);
    }

    @Test
    void cutAnywhere() throws Exception {
        for (int length = 0; length < whole.length; length += 7) {
            take("cut at " + length, Arrays.copyOf(whole, length));
        }
    }

    @Test
    void bytesFlipped() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            take("flip " + i, bytes);
        }
    }

    @Test
    void linesSwapped() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 100; i++) {
            List<String> lines =
                    new ArrayList<>(new String(whole, CP437).lines().toList());
            Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
            take("swap " + i, String.join("\r\n", lines).getBytes(CP437));
        }
        assertTrue(stored > 0, "some swaps do no harm");
    }

    @Test
    void theWholeFileIsTaken() throws Exception {
        take("whole", whole);
        assertEquals(1, stored);
    }
}
