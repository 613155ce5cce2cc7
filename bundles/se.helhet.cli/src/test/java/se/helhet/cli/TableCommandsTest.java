package se.helhet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.importing.FieldShape;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Preview.Bound;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.importing.TableSource;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;

class TableCommandsTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8));

    /** Has one register with three rows, and breaks off when told to. */
    private static final class Files3 implements RegisterFiles {
        private boolean breaks;

        @Override
        public ImmutableList<FieldShape> fields(String register) {
            return Lists.immutable.empty();
        }

        @Override
        public Preview preview(String register, TableSource source, Reading reading, Progress progress) {
            return new Preview(
                    source.name(),
                    reading.sheet(),
                    Lists.immutable.empty(),
                    4,
                    Lists.immutable.of(
                            new Preview.Column(
                                    0, "Datum", "held_on", "Datum", Bound.TITLE, Lists.immutable.of("i går")),
                            new Preview.Column(1, "", "", "", Bound.UNKNOWN, Lists.immutable.empty())),
                    Lists.immutable.empty(),
                    Lists.immutable.empty(),
                    Lists.immutable.of(new Preview.Row(
                            5,
                            Lists.immutable.empty(),
                            Lists.immutable.of(new Preview.Fault("held_on", "Datum", "\"i går\" är inget datum.")))),
                    1497,
                    1,
                    0);
        }

        @Override
        public ImportReport take(
                String register, TableSource source, Reading reading, Which rows, Who who, Progress progress) {
            return new ImportReport(
                    true,
                    3,
                    rows + " " + reading.sheet().orElse("-") + " " + reading.bound() + " " + reading.filled(),
                    Lists.immutable.empty());
        }

        @Override
        public long faulty(String register, TableSource source, Reading reading, TableFormat format, OutputStream to) {
            return write(to, 1);
        }

        @Override
        public void template(String register, TableFormat format, OutputStream to) {
            write(to, 1);
        }

        @Override
        public Exported export(String register, Selection selection, TableFormat format, OutputStream to) {
            return new Exported(write(to, 3), Lists.immutable.empty());
        }

        private long write(OutputStream to, long rows) {
            try {
                to.write("text".getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (breaks) {
                throw new IllegalStateException("Registret lämnar bara ut antal.");
            }
            return rows;
        }
    }

    private final Files3 files = new Files3();

    private int take(String... words) throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "x");
        List<String> all = new java.util.ArrayList<>(List.of("toy.booking", file.toString()));
        all.addAll(List.of(words));
        return new ImportCommand(new OneRegister(), files, List.of()).run(all, terminal);
    }

    private record OneRegister() implements se.helhet.api.importing.Cases {
        @Override
        public ImmutableList<String> registers() {
            return Lists.immutable.of("toy.booking");
        }

        @Override
        public ImportReport importCsv(String register, Path file, Who who) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ImportReport add(String register, java.util.Map<String, String> row, Who who) {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void takesAllOrTheGoodRowsOfASheet() throws IOException {
        assertEquals(0, take());
        assertEquals(0, take("--good", "--sheet", "Blad2", "--bind", "2=held_on", "--fill=year=2019"));
        assertEquals("ALL - {} {}\nGOOD Blad2 {1=held_on} {year=2019}\n", said(out));
        assertThrows(Command.Usage.class, () -> take("--bind", "datum=1"));
    }

    @Test
    void aPreviewSaysWhatWouldBeTakenIn() throws IOException {
        assertEquals(CommandLine.FAILED, take("--preview"));
        assertEquals(
                "a.csv, rubriker på rad 4\n  Datum: Datum (held_on), till exempel i går\n  kolumn 2: hör inte till något"
                        + " fält\n1\u00A0497 rader går att läsa in, 1 rad har fel. Inget har lagrats.\n",
                said(out));
        assertEquals("Fel: rad 5, Datum: \"i går\" är inget datum.\n", said(err));
    }

    @Test
    void writesTemplatesAndRowsByTheNameOfTheFile() {
        Path file = folder.resolve("b.XLSX");
        assertEquals(0, new TemplateCommand(files).run(List.of("toy.booking", file.toString()), terminal));
        assertTrue(Files.exists(file));
        assertThrows(
                Command.Usage.class,
                () -> new ExportCommand(files).run(List.of("toy.booking", file.toString()), terminal),
                "what is there is not written over");
        Path other = folder.resolve("c.csv");
        assertEquals(0, new ExportCommand(files).run(List.of("toy.booking", other.toString(), "--names"), terminal));
        assertTrue(said(out).contains("3 rader ur toy.booking skrevs till " + other), said(out));
        assertThrows(
                Command.Usage.class,
                () -> new TemplateCommand(files).run(List.of("toy.booking", "mall.doc"), terminal));
    }

    @Test
    void leavesNothingBehindWhenAnExportBreaksOff() {
        files.breaks = true;
        Path file = folder.resolve("c.csv");
        assertThrows(
                IllegalStateException.class,
                () -> new ExportCommand(files).run(List.of("toy.booking", file.toString()), terminal));
        assertFalse(Files.exists(file));
        assertEquals(0, folder.toFile().list().length);
        assertEquals(Optional.empty(), Optional.ofNullable(said(out)).filter(s -> !s.isEmpty()));
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8).replace("\r", "");
    }
}
