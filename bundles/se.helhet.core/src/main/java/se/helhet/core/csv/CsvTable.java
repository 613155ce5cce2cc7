package se.helhet.core.csv;

import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.finding.Finding;
import se.helhet.core.table.BadFile;
import se.helhet.core.table.Cell;
import se.helhet.core.table.Misfit;

/**
 * A small table as a CSV file holds it, whole in memory. Blank lines are left out; every line knows where in the file it
 * begins.
 *
 * @param file   the file's name without its folder
 * @param sha256 of the file's bytes, in hexadecimal
 * @param head   the first line that is not blank
 * @param lines  the lines below it, each with as many cells as the head or with a different number
 */
public record CsvTable(String file, String sha256, Line head, ImmutableList<Line> lines) {

    /**
     * One record.
     *
     * @param number the line of the file it begins on, from 1; a quoted cell may hold line breaks
     */
    public record Line(long number, ImmutableList<String> cells) {}

    /** @throws BadFile when the file cannot be read as a table at all */
    public static CsvTable read(Path path) {
        try (CsvTables tables = CsvTables.open(path, path.getFileName().toString())) {
            MutableList<Line> lines = Lists.mutable.empty();
            tables.read(
                    "",
                    line -> lines.add(new Line(
                            line.number(), Lists.immutable.withAll(line.cells()).collect(Cell::text))));
            Line head = lines.remove(0);
            return new CsvTable(tables.name(), tables.sha256(), head, lines.toImmutable());
        }
    }

    /** What is wrong with a line that has not a cell for each column; empty when it fits. */
    public Optional<Finding> misfit(Line line) {
        return Misfit.of(
                        line.cells().collect(Cell::of).castToList(),
                        head.cells().size())
                .map(sentence -> Finding.error(place(line), Misfit.RULE, sentence));
    }

    /** Where a line stands, for findings. */
    public String place(Line line) {
        return file + " rad " + line.number();
    }
}
