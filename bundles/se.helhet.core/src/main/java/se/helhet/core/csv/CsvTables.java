package se.helhet.core.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Line;
import se.helhet.core.table.Tables;

/** A CSV file: one table, its cells parted by comma, semicolon or tab. */
public final class CsvTables implements Tables {
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\s*\"?sep=([;,\t])\"?");
    private static final Pattern RECORD_START = Pattern.compile("record starting at line (\\d+)");
    /** A line longer than this is no head to look for separators in. */
    private static final int HEAD = 1 << 16;

    private final TextFile file;

    private CsvTables(TextFile file) {
        this.file = file;
    }

    /** @throws BadFile when the file cannot be read as a table at all */
    public static CsvTables open(Path path, String name) {
        return new CsvTables(TextFile.of(path, name));
    }

    @Override
    public String name() {
        return file.file().name();
    }

    @Override
    public String sha256() {
        return file.file().sha256();
    }

    @Override
    public boolean even() {
        return true;
    }

    @Override
    public void read(String sheet, Reader reader) {
        try (BufferedReader text = file.open()) {
            text.mark(HEAD);
            Matcher declared = SEPARATOR_LINE.matcher(firstLine(text));
            boolean says = declared.matches();
            char separator = says ? declared.group(1).charAt(0) : Separator.of(headLine(text));
            if (says) {
                text.readLine();
            }
            records(text, separator, says ? 1 : 0, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String firstLine(BufferedReader text) throws IOException {
        return lineAhead(text, false);
    }

    /** The first line that is not blank. */
    private static String headLine(BufferedReader text) throws IOException {
        return lineAhead(text, true);
    }

    /** Reads ahead no further than the mark holds, and goes back. */
    private static String lineAhead(BufferedReader text, boolean passBlank) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 1; i < HEAD; i++) {
            int c = text.read();
            if (c >= 0 && c != '\n' && c != '\r') {
                line.append((char) c);
            } else if (c < 0 || !passBlank || !line.toString().isBlank()) {
                break;
            } else {
                line.setLength(0);
            }
        }
        text.reset();
        return line.toString();
    }

    private void records(BufferedReader text, char separator, int above, Reader to) throws IOException {
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                Line line = line(record, above);
                if (!line.blank() && !to.line(line)) {
                    return;
                }
            }
        } catch (CsvParseException e) {
            throw unreadable(e, above);
        }
    }

    private static Line line(CsvRecord record, int above) {
        List<Cell> cells = new ArrayList<>(record.getFieldCount());
        for (String field : record.getFields()) {
            cells.add(Cell.of(Unquoted.text(field)));
        }
        return new Line(record.getStartingLineNumber() + above, cells);
    }

    private BadFile unreadable(CsvParseException e, int above) {
        Matcher at = RECORD_START.matcher(String.valueOf(e.getMessage()));
        return new BadFile(
                place("", at.find() ? Long.parseLong(at.group(1)) + above : 0),
                "csv.quote",
                "Ett citattecken (\") stängs inte där cellen slutar. Antingen är filen avklippt, och då behöver den"
                        + " hämtas på nytt, eller så står ett ensamt citattecken först i en cell: skriv det som \"\".");
    }

    @Override
    public void close() {
        // Nothing stays open between readings.
    }
}
