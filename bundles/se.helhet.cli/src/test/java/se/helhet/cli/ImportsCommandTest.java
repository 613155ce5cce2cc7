package se.helhet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.finding.Finding;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.store.Who;

class ImportsCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

    private static Imports of(String id) {
        return new Imports() {
            @Override
            public ImmutableList<Taken> taken() {
                return Lists.immutable.of(new Taken(id, "bokföring 2019", "2019.se", "2020-01-31", "", 14));
            }

            @Override
            public ImmutableList<Finding> findings(String which) {
                return Lists.immutable.of(Finding.warning("2019.se, rad 3", "sie.voucher", which + " skiljer."));
            }

            @Override
            public ImportReport withdraw(String which, Who who) {
                return new ImportReport(true, 14, which + " är borttagen.", Lists.immutable.empty());
            }
        };
    }

    @Test
    void listsTheImportsOfAllSources() {
        assertEquals(0, new ImportsCommand(List.of(of("sie-1"), of("csv-1"))).run(List.of(), terminal));
        assertTrue(said().contains("sie-1  bokföring 2019  2019.se  2020-01-31  14 rader\ncsv-1"), said());
    }

    @Test
    void listsWhatThereIsToSayOfAnImport() {
        ImportsCommand command = new ImportsCommand(List.of(of("sie-1"), of("csv-1")));
        assertEquals(0, command.run(List.of("csv-1"), terminal));
        assertEquals("2019.se, rad 3: csv-1 skiljer.\n", said());
        assertThrows(Command.Usage.class, () -> command.run(List.of("sie-9"), terminal));
    }

    @Test
    void withdrawsFromTheSourceThatHasTheId() {
        assertEquals(0, new WithdrawCommand(List.of(of("sie-1"), of("csv-1"))).run(List.of("csv-1"), terminal));
        assertEquals("csv-1 är borttagen.\n", said());
    }

    @Test
    void pointsToTheListWhenNoSourceHasTheId() {
        WithdrawCommand command = new WithdrawCommand(List.of(of("sie-1")));
        Command.Usage usage = assertThrows(Command.Usage.class, () -> command.run(List.of("sie-2"), terminal));
        assertTrue(usage.getMessage().contains("imports"));
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
