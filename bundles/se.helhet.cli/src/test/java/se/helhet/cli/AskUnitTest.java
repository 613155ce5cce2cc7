package se.helhet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.store.Who;

class AskUnitTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(out, true, StandardCharsets.UTF_8));
    private final AskUnit command = new AskUnit(
            new Sums(),
            (title, table, format, out) -> new PrintStream(out, true, StandardCharsets.UTF_8)
                    .print(title + " " + format + " " + table.rows()));

    /** Answers with its words; refuses to be asked nothing. */
    private static final class Sums implements UnitCommand {
        @Override
        public String name() {
            return "sums";
        }

        @Override
        public String arguments() {
            return "ORD";
        }

        @Override
        public String help() {
            return "Visar orden.";
        }

        @Override
        public Answer run(ImmutableList<String> words, Who who) {
            if (words.isEmpty()) {
                throw new IllegalArgumentException("Skriv ett ord.");
            }
            return Answer.of("Klart.", new Table(Lists.immutable.of("ord", "not"), Lists.immutable.of(words)));
        }
    }

    @Test
    void printsTheTableAndWhatBecameOfIt() {
        assertEquals(0, command.run(List.of("a", "b"), terminal));
        assertEquals("ord\tnot\na\tb\nKlart.\n", out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void savesTheTableAsCsv() throws IOException {
        Path file = folder.resolve("ord.csv");
        assertEquals(0, command.run(List.of("åäö", "en, \"två\"", "--out", file.toString()), terminal));
        assertEquals("ord,not\r\nåäö,\"en, \"\"två\"\"\"\r\n", Files.readString(file));
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("ord.csv"));
    }

    @Test
    void saysHowTheUnitWantsToBeAsked() {
        Command.Usage usage = assertThrows(Command.Usage.class, () -> command.run(List.of(), terminal));
        assertEquals("Skriv ett ord.", usage.getMessage());
        assertEquals("ORD [--out FIL.csv|FIL.xlsx]", command.arguments());
    }

    @Test
    void aFileThatCannotBeWrittenGivesASentence() {
        Path file = folder.resolve("ingen").resolve("ord.csv");
        RuntimeException fault = assertThrows(
                RuntimeException.class, () -> command.run(List.of("a", "b", "--out", file.toString()), terminal));
        assertTrue(fault.getMessage().contains("kan inte skrivas"), fault.getMessage());
    }

    @Test
    void savesTheTableAsAWorkbookByTheFilesName() throws IOException {
        Path file = folder.resolve("lista.xlsx");

        assertEquals(0, command.run(List.of("a", "b", "--out", file.toString()), terminal));

        assertEquals("sums XLSX [[a, b]]", Files.readString(file));
    }
}
