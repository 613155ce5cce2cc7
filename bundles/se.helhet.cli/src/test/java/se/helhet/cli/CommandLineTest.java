package se.helhet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class CommandLineTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    @Test
    void givesTheCommandsOwnExitStatus() {
        assertEquals(7, line(words -> 7).run(List.of("test", "a"), terminal));
    }

    @Test
    void saysHowACommandIsWrittenWhenItsArgumentsAreWrong() {
        CommandLine line = line(words -> {
            throw new Command.Usage("Ange en fil.");
        });
        assertEquals(CommandLine.BAD_USAGE, line.run(List.of("test"), terminal));
        assertEquals("Ange en fil.\nSå här: helhet test FIL\n", said(err));
    }

    @Test
    void turnsAFaultIntoItsSentenceAndNoStackTrace() {
        CommandLine line = line(words -> {
            throw new IllegalStateException("Förrådet är låst.");
        });
        assertEquals(CommandLine.FAILED, line.run(List.of("test"), terminal));
        assertEquals("Förrådet är låst.\n", said(err));
    }

    @Test
    void namesTheCommandsThereAreWhenAskedForAnother() {
        assertEquals(CommandLine.BAD_USAGE, line(words -> 0).run(List.of("raport"), terminal));
        assertTrue(said(err).contains("De som finns är test."));
    }

    @Test
    void saysWhyACommandOfTheProductIsNotThere() {
        Supplier<Object> trouble = () -> "Hemmappen används redan.";
        CommandLine line = new CommandLine(List.of(), List.of(trouble), null);
        assertEquals(CommandLine.NOT_READY, line.run(List.of("report"), terminal));
        assertEquals("Hemmappen används redan.\n", said(err));
    }

    @Test
    void saysWhatIsWrongWithTheStoreBeforeWhatACommandMisses() {
        Supplier<Object> trouble = () -> "Mappen går inte att skriva i.";
        CommandLine line = line(
                words -> {
                    throw new Command.Usage("Det finns inget exempelförbund.");
                },
                List.of(trouble));
        assertEquals(CommandLine.NOT_READY, line.run(List.of("test"), terminal));
        assertEquals("Mappen går inte att skriva i.\n", said(err));
    }

    @Test
    void tellsWhatAMissingCommandWaitsFor() {
        CommandLine line = new CommandLine(List.of(), List.of(), () -> List.of("Komponenten A väntar på tjänsten B."));
        assertEquals(CommandLine.NOT_READY, line.run(List.of("report"), terminal));
        assertTrue(said(err).contains("väntar på tjänsten B"));
    }

    @Test
    void asksForWordsWhenThereAreNone() {
        assertEquals(CommandLine.BAD_USAGE, line(words -> 0).run(List.of(), terminal));
        assertFalse(said(out).isEmpty());
    }

    @Test
    void refusesAnOptionThatIsNotKnown() {
        CommandLine line =
                line(words -> new Arguments(words, Set.of("--out")).words(0, 1).size());
        assertEquals(CommandLine.BAD_USAGE, line.run(List.of("test", "--ut", "x"), terminal));
        assertTrue(said(err).contains("--out"));
    }

    private static CommandLine line(Function<List<String>, Integer> work) {
        return line(work, List.of());
    }

    private static CommandLine line(Function<List<String>, Integer> work, List<Supplier<?>> troubles) {
        Command command = new Command() {
            @Override
            public String name() {
                return "test";
            }

            @Override
            public String arguments() {
                return "FIL";
            }

            @Override
            public String help() {
                return "Provar.";
            }

            @Override
            public int run(List<String> arguments, Terminal terminal) {
                return work.apply(arguments);
            }
        };
        return new CommandLine(List.of(command), troubles, null);
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
