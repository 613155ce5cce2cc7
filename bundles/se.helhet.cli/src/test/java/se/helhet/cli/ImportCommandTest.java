package se.helhet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.finding.Finding;
import se.helhet.api.finding.Finding.Severity;
import se.helhet.api.importing.Cases;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;

class ImportCommandTest {
    private static final Cases NO_REGISTERS = new Cases() {
        @Override
        public ImmutableList<String> registers() {
            return Lists.immutable.empty();
        }

        @Override
        public ImportReport importCsv(String register, Path file, Who who) {
            throw new AssertionError(register);
        }

        @Override
        public ImportReport add(String register, Map<String, String> row, Who who) {
            throw new AssertionError(register);
        }
    };
    private static final Finding DOUBT =
            new Finding(Severity.QUESTION, "2019.se, rad 3", "sie.voucher", "Verifikationen A 1 går inte jämnt upp.");

    /** Takes a file in only when what does not add up has been accepted. */
    private static final FileImport DOUBTFUL = new FileImport() {
        @Override
        public String kind() {
            return "sie";
        }

        @Override
        public ImportReport take(ImmutableList<Path> files, Who who) {
            throw new AssertionError("without a decision");
        }

        @Override
        public ImportReport take(ImmutableList<Path> files, Decision decision, Progress progress, Who who) {
            return decision == Decision.ACCEPT
                    ? new ImportReport(true, 1, "Inläst.", Lists.immutable.empty())
                    : ImportReport.refused("Inget lästes in.", DOUBT);
        }
    };

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));
    private final ImportCommand command = new ImportCommand(NO_REGISTERS, null, List.of(DOUBTFUL));
    private String file;

    @BeforeEach
    void makeFile() throws Exception {
        file = Files.writeString(folder.resolve("2019.se"), "#FLAGGA 0").toString();
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void saysHowToGoOnWhenAPersonHasToDecide() {
        assertEquals(CommandLine.FAILED, command.run(List.of("sie", file), terminal));
        assertEquals(
                "Fråga: " + DOUBT + "\nInget lästes in.\nLäs in ändå: helhet import sie " + file + " --accept\n",
                said(err));
    }

    @Test
    void takesInWhatIsAccepted() {
        assertEquals(0, command.run(List.of("sie", "--accept", file), terminal));
        assertEquals("Inläst.\n", said(out));
    }

    @Test
    void showsHowFarItHasComeOnOneLine() {
        try (TerminalProgress progress = new TerminalProgress(terminal.err())) {
            progress.at(1, 2, "Läser 2019.se");
            progress.at(0, 0, "Räknar");
        }
        String shown = said(err).replace('\u00A0', ' ');
        assertTrue(shown.startsWith("\r 50 %  Läser 2019.se\rRäknar …"), shown);
        assertTrue(shown.endsWith("\r"), shown);
        assertEquals(0, shown.chars().filter(c -> c == '\n').count());
    }
}
