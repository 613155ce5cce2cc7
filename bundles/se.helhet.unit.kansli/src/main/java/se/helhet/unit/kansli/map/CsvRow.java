package se.helhet.unit.kansli.map;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.finding.Finding;

/** One row of a CSV file. Reading a cell that cannot be understood gives a finding and a harmless value. */
public record CsvRow(String file, int line, ImmutableMap<String, String> cells, MutableList<Finding> faults) {

    /** Empty when nothing stands there. */
    public String text(String column) {
        return cells.getIfAbsentValue(column, "");
    }

    /** As {@link #text}, but something must stand there. */
    public String required(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            fault(column, "är tom. Fyll i den.");
        }
        return text;
    }

    public int number(String column) {
        String text = required(column);
        Integer number = text.isEmpty() ? Integer.valueOf(0) : numberOrNull(column);
        return number == null ? 0 : number;
    }

    /** Null when the cell is empty. */
    public Integer numberOrNull(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(text);
        } catch (NumberFormatException e) {
            fault(column, "innehåller \u201d" + text + "\u201d, som inte är ett heltal. Skriv bara siffror.");
            return null;
        }
    }

    /** A value from a closed set; {@code known} lists it for the sentence. */
    <T> T coded(String column, Function<String, Optional<T>> read, String known, T otherwise) {
        String text = required(column);
        Optional<T> value = read.apply(text);
        if (value.isEmpty() && !text.isEmpty()) {
            fault(column, "innehåller \u201d" + text + "\u201d. Möjliga värden: " + known + ".");
        }
        return value.orElse(otherwise);
    }

    void fault(String column, String what) {
        faults.add(Finding.error(file + ", rad " + line, "csv.cell", "Kolumnen " + column + " " + what));
    }
}
