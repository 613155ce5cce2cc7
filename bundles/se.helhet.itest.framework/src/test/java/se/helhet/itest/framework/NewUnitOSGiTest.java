package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.launcher.CannotStart;

/** A unit that somebody else makes out of the template, with our published jars only. */
@Timeout(300)
class NewUnitOSGiTest {
    private static final String ROUND = "arsredovisning-2019";
    private static final String NAME = "Vattenråd & sjövård";

    @TempDir
    Path folder;

    @Test
    void aUnitBuiltElsewhereHasItsChapterInTheReportOfARunningWorkbench()
            throws IOException, InterruptedException, CannotStart {
        ThirdParty author = new ThirdParty(Files.createDirectories(folder.resolve("på egen hand")));
        Path jar = author.build(author.newUnit("vattenrad", NAME));
        try (Workbench workbench = Workbench.start("helhet", folder.resolve("home"))) {
            assertEquals(0, workbench.run("demo", "load"), () -> workbench.err());
            assertFalse(report(workbench, "before").contains("Vattenråd"), "nobody knew of it before");
            Publisher publisher = new Publisher(workbench, folder).trusted();
            assertEquals(0, workbench.run("install", publisher.publish(jar).toString()), () -> workbench.err());
            assertEquals(0, workbench.run("features", "unit.vattenrad"), () -> workbench.err());
            assertTrue(workbench.out().contains(NAME), workbench.out());
            assertEquals(0, workbench.run("import", "vattenrad.case", cases().toString()), () -> workbench.err());
            String text = report(workbench, "after");
            assertTrue(text.contains("Vattenråd &amp; sjövård"), "its chapter's heading");
            assertTrue(text.contains("Under 2019 kom 2\u00A0ärenden in. De tog 13\u00A0timmar"), "its live text");
            assertTrue(text.contains("Inkomna ärenden per månad"), "its chart");
        }
    }

    private Path cases() throws IOException {
        return Files.writeString(folder.resolve("ärenden.csv"), """
                received_on;closed_on;kind;municipality;hours
                2018-05-02;2018-06-01;advice;boras;4
                2019-03-01;2019-03-04;visit;boras;3
                2019-11-20;;project;mark;10
                """);
    }

    /** The report as plain text. */
    private String report(Workbench workbench, String name) throws IOException {
        Path out = folder.resolve(name);
        assertEquals(
                0, workbench.run("report", ROUND, "--out", out.toString(), "--format", "html"), () -> workbench.err());
        try (var files = Files.newDirectoryStream(out, "*.html")) {
            return Files.readString(files.iterator().next()).replaceAll("<[^>]*>", "");
        }
    }
}
