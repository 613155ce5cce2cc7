package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleException;
import se.helhet.launcher.CannotStart;

/** A unit that fails leaves a gap that names it, and the others' chapters as they were. */
@Timeout(300)
class FaultyUnitOSGiTest {
    private static final String ROUND = "arsredovisning-2019";

    @TempDir
    Path folder;

    private Workbench workbench;

    @BeforeEach
    void start() throws CannotStart {
        System.setProperty("helhet.unit.limit", "1000");
        workbench = Workbench.start("helhet", folder.resolve("home"));
        assertEquals(0, workbench.run("demo", "load"), () -> workbench.err());
    }

    @AfterEach
    void stop() {
        workbench.close();
        System.clearProperty("helhet.unit.limit");
    }

    @Test
    void aUnitThatThrowsAnErrorLeavesAGap() throws IOException, BundleException {
        leavesAGap("ThrowingUnit");
    }

    @Test
    void aUnitThatNeverReturnsLeavesAGap() throws IOException, BundleException {
        leavesAGap("HangingUnit");
    }

    @Test
    void aUnitWithoutItsTableLeavesAGap() throws IOException, BundleException {
        leavesAGap("TablelessUnit");
    }

    private void leavesAGap(String unit) throws IOException, BundleException {
        workbench.uninstall("se.helhet.unit.brb");
        workbench.install(FaultyPlugin.jar(unit, folder.resolve("brb.jar")));
        Path out = folder.resolve("report");
        assertEquals(1, workbench.run("report", ROUND, "--out", out.toString(), "--format", "html"));
        assertTrue(workbench.err().contains("Business Region Borås"), workbench.err());
        String html = Files.readString(out.resolve(ROUND + "-1.html"));
        assertTrue(html.contains("27\u00A0531"), "the other units' chapters are there");
        assertTrue(html.contains("Business Region Borås"));
    }
}
