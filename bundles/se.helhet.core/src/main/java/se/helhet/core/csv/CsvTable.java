package se.helhet.core.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;

/**
 * A table as a CSV file holds it. Blank lines are left out; every line knows where in the file it begins.
 *
 * @param file   the file's name without its folder
 * @param sha256 of the file's bytes, in hexadecimal
 * @param head   the first line that is not blank
 * @param lines  the lines below it, each with as many cells as the head or with a different number
 */
public record CsvTable(String file, String sha256, Line head, ImmutableList<Line> lines) {
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\\s*\"?sep=([;,\t])\"?\\R");
    private static final Pattern RECORD_START = Pattern.compile("record starting at line (\\d+)");

    /**
     * One record.
     *
     * @param number the line of the file it begins on, from 1; a quoted cell may hold line breaks
     */
    public record Line(long number, ImmutableList<String> cells) {
        boolean blank() {
            return cells.allSatisfy(String::isBlank);
        }
    }

    /** @throws BadFile when the file cannot be read as a table at all */
    public static CsvTable read(Path path) {
        String file = path.getFileName().toString();
        FileText source = FileText.read(path);
        String text = source.text();
        Matcher declared = SEPARATOR_LINE.matcher(text);
        boolean says = declared.lookingAt();
        String body = says ? text.substring(declared.end()) : text;
        char separator = says
                ? declared.group(1).charAt(0)
                : Separator.of(body.stripLeading().lines().findFirst().orElse(""));
        MutableList<Line> lines = lines(file, body, separator, says ? 1 : 0);
        Line head = lines.remove(0);
        return new CsvTable(file, source.sha256(), head, lines.toImmutable());
    }

    private static MutableList<Line> lines(String file, String text, char separator, int above) {
        MutableList<Line> lines = Lists.mutable.empty();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : reader) {
                Line line =
                        new Line(record.getStartingLineNumber() + above, Lists.immutable.withAll(record.getFields()));
                if (!line.blank()) {
                    lines.add(line);
                }
            }
        } catch (CsvParseException e) {
            throw unreadable(file, e, above);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    private static BadFile unreadable(String file, CsvParseException e, int above) {
        Matcher at = RECORD_START.matcher(String.valueOf(e.getMessage()));
        String place = at.find() ? file + " rad " + (Long.parseLong(at.group(1)) + above) : file;
        return new BadFile(
                place,
                "csv.quote",
                "Ett citattecken (\") stängs inte där cellen slutar. Antingen är filen avklippt, och då behöver den"
                        + " hämtas på nytt, eller så står ett ensamt citattecken först i en cell: skriv det som \"\".");
    }

    /** What is wrong with a line that has not a cell for each column; empty when it fits. */
    public Optional<Finding> misfit(Line line) {
        int expected = head.cells().size();
        int present = line.cells().size();
        boolean surplus = present > expected && line.cells().drop(expected).anySatisfy(c -> !c.isBlank());
        if (present >= expected && !surplus) {
            return Optional.empty();
        }
        return Optional.of(Finding.error(
                place(line),
                "csv.cells",
                "Raden har " + present + " celler men rubrikraden har " + expected + ". "
                        + (surplus
                                ? "Ett värde som innehåller skiljetecknet ska stå inom citattecken (\")."
                                : "Raden är avklippt. Hämta filen på nytt eller fyll i resten av raden.")));
    }

    /** Where a line stands, for findings. */
    public String place(Line line) {
        return file + " rad " + line.number();
    }
}
