package se.helhet.unit.kansli.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.unit.kansli.SmallFederation.voucher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.finding.Finding;
import se.helhet.api.finding.Finding.Severity;
import se.helhet.api.importing.FileImport.Decision;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;
import se.helhet.unit.kansli.KansliBench;
import se.helhet.unit.kansli.SmallFederation;

/** What does not add up is for a person to decide; and long imports tell how far they are, and stop when asked. */
class DecisionTest {
    private static final Who WHO = new Who("prov", "prov");

    @TempDir
    Path folder;

    private KansliBench kansli;
    private SmallFederation federation;
    private SieImport sie;
    private LedgerImports imports;
    private String before;

    @BeforeEach
    void open() {
        federation = new SmallFederation(folder);
        kansli = new KansliBench(folder);
        federation.maps().forEach(m -> kansli.with(m.getFileName().toString().replace(".csv", ""), m));
        sie = new SieImport(kansli.bench().store());
        imports = new LedgerImports(kansli.bench().store());
        before = dump();
    }

    @AfterEach
    void close() {
        kansli.close();
    }

    private String dump() {
        return StoreDump.of(kansli.bench().store());
    }

    private ImportReport take(Decision decision, Path... files) {
        return sie.take(Lists.immutable.of(files), decision, Progress.NONE, WHO);
    }

    /** A voucher that is 1 krona off. */
    private Path unbalanced() {
        return federation.ledger2019(voucher(2019, 5, "1920 {} 10", "3010 {1 30} -9"));
    }

    private static Path changed(Path file, String from, String to) throws Exception {
        String text = new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertTrue(text.contains(from));
        return Files.write(file, text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));
    }

    @Test
    void asksAndStoresNothingBeforeAPersonHasDecided() {
        ImportReport report = take(Decision.ASK, unbalanced());
        assertFalse(report.stored());
        assertTrue(report.awaitsDecision());
        assertEquals(Severity.QUESTION, report.findings().getOnly().severity());
        assertTrue(report.summary().contains("läs in ändå"), report.summary());
        assertEquals(before, dump());
    }

    @Test
    void takesInWhatAPersonAcceptsAndKeepsTheFindings() {
        ImportReport report = take(Decision.ACCEPT, unbalanced());
        assertTrue(report.stored(), () -> report.findings().toString());
        assertFalse(report.awaitsDecision());
        assertTrue(report.summary().contains("godtaget"), report.summary());
        String id = imports.taken().getOnly().id();
        Finding kept = imports.findings(id).getOnly();
        assertEquals("sie.voucher", kept.rule());
        assertEquals(Severity.WARNING, kept.severity());
        assertTrue(kept.toString().contains("2019.se, rad"), kept.toString());
        imports.withdraw(id, WHO);
        assertEquals(before, dump());
        assertTrue(imports.findings(id).isEmpty());
    }

    @Test
    void asksAboutVoucherAccountAndChecksum() throws Exception {
        Path file = changed(
                federation.ledger2019(voucher(2019, 5, "1920 {} 10", "3010 {1 30} -9") + "#UB 0 1920 420001\r\n"),
                "#FLAGGA 0",
                "#FLAGGA 0\r\n#KSUMMA");
        Files.writeString(file, "#KSUMMA 17\r\n", java.nio.file.StandardOpenOption.APPEND);
        ImportReport report = take(Decision.ASK, file);
        assertTrue(report.awaitsDecision(), () -> report.findings().toString());
        assertTrue(report.findings()
                .select(f -> f.severity() == Severity.QUESTION)
                .collect(Finding::rule)
                .containsAll(List.of("sie.voucher", "sie.closing", "sie.ksumma")));
        assertTrue(take(Decision.ACCEPT, file).stored());
    }

    @Test
    void openingBalancesOfBooksThatAreNotClosedAreOnlyAWarning() throws Exception {
        Path file = changed(federation.ledger2019(), "#IB 0 1210 500000", "#IB 0 1210 500007");
        ImportReport report = take(Decision.ASK, file);
        assertTrue(report.stored(), () -> report.findings().toString());
        assertEquals("sie.opening", report.findings().getOnly().rule());
    }

    @Test
    void damageCannotBeAccepted() throws Exception {
        Path bad = changed(unbalanced(), "#TRANS 7910 {1 30} 60000", "#TRANS 7910 {1 30} 6OOOO");
        ImportReport report = take(Decision.ACCEPT, bad);
        assertFalse(report.stored());
        assertFalse(report.awaitsDecision());
        assertEquals(before, dump());
    }

    @Test
    void tellsHowFarItHasCome() throws Exception {
        List<String> told = new ArrayList<>();
        Path file = federation.ledger2019();
        long size = Files.size(file);
        Progress progress = new Progress() {
            @Override
            public void at(long done, long total, String what) {
                told.add(done + " " + total + " " + what);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        sie.take(Lists.immutable.of(file), Decision.ASK, progress, WHO);
        assertEquals("0 " + size + " Läser 2019.se", told.get(0));
        assertEquals(size + " " + size + " Räknar samman", told.get(told.size() - 1));
    }

    /** Stopped at each place where it asks, from the first to the last. */
    @Test
    void stoppingLeavesNothingBehind() {
        Path first = federation.ledger2018();
        Path second = federation.ledger2019();
        for (int last = 0; ; last++) {
            int[] left = {last};
            Progress progress = new Progress() {
                @Override
                public void at(long done, long total, String what) {}

                @Override
                public boolean cancelled() {
                    return left[0]-- == 0;
                }
            };
            ImportReport report = sie.take(Lists.immutable.of(first, second), Decision.ASK, progress, WHO);
            if (report.stored()) {
                assertTrue(last > 3, "asked " + last + " times only");
                return;
            }
            assertEquals("Inläsningen avbröts. Inget lästes in.", report.summary());
            assertEquals(before, dump());
        }
    }
}
