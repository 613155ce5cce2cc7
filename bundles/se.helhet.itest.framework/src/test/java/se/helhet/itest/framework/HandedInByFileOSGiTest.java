package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import se.helhet.launcher.CannotStart;

/** A unit with its own product hands in by file; the whole federation's product takes it in. */
@Timeout(300)
class HandedInByFileOSGiTest {
    private static final String ROUND = "arsredovisning-2019";

    @TempDir
    Path folder;

    private Path handedIn;

    @BeforeEach
    void handInFromTheUnitsProduct() throws CannotStart {
        handedIn = folder.resolve("navet.json");
        try (Workbench navet = Workbench.start("navet", folder.resolve("navet"))) {
            assertEquals(List.of("se.helhet.unit.navet"), units(navet));
            assertEquals(0, navet.run("demo", "load"), () -> navet.err());
            assertEquals(0, navet.run("submit", "navet", ROUND, "--file", handedIn.toString()), () -> navet.err());
        }
    }

    @Test
    void theReceivedChapterIsTheOneThatTheWholeProductDraws() throws IOException, CannotStart {
        try (Workbench helhet = Workbench.start("helhet", folder.resolve("helhet"))) {
            assertEquals(0, helhet.run("demo", "load"), () -> helhet.err());
            Path own = folder.resolve("own.json");
            assertEquals(0, helhet.run("submit", "navet", ROUND, "--file", own.toString()), () -> helhet.err());
            assertEquals(content(own), content(handedIn));
            assertEquals(0, helhet.run("receive", handedIn.toString()), () -> helhet.err());
            assertTrue(helhet.out().contains("version 2"), helhet.out());
        }
    }

    @Test
    void theReportFillsTheReceivedChaptersOpenNumbers() throws IOException, CannotStart {
        try (Workbench helhet = Workbench.start("helhet", folder.resolve("helhet"))) {
            assertEquals(0, helhet.run("demo", "load"), () -> helhet.err());
            assertEquals(0, helhet.run("receive", handedIn.toString()), () -> helhet.err());
            Path out = folder.resolve("report");
            assertEquals(0, helhet.run("report", ROUND, "--out", out.toString(), "--format", "html"));
            String html = Files.readString(out.resolve(ROUND + "-1.html"));
            assertTrue(html.contains("714\u00A0tkr"), "the result of Navet, which the ledger's unit handed in");
        }
    }

    @Test
    void anAlteredFileIsRefused() throws IOException, CannotStart {
        Path altered = folder.resolve("altered.json");
        Files.writeString(altered, Files.readString(handedIn).replace("27531", "27532"));
        try (Workbench helhet = Workbench.start("helhet", folder.resolve("helhet"))) {
            assertEquals(1, helhet.run("receive", altered.toString()));
            assertEquals(1, helhet.err().lines().count(), helhet.err());
        }
    }

    private static List<String> units(Workbench workbench) {
        return Stream.of(workbench.context().getBundles())
                .map(Bundle::getSymbolicName)
                .filter(name -> name.startsWith("se.helhet.unit."))
                .toList();
    }

    /** Chapters and numbers; who handed them in, when and as which version is left out. */
    private static String content(Path file) throws IOException {
        String json = Files.readString(file);
        return json.substring(json.indexOf("\"chapters\""), json.indexOf("\"findings\""));
    }
}
