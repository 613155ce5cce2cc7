package se.helhet.demo.boras;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Comma separated values as of RFC 4180, UTF-8 with a header row: the form of every table that the demo federation
 * reads and writes. Immutable rows, no caching; a resource that is absent or torn is a fault of the bundle and is
 * thrown as {@link IllegalStateException}.
 */
public final class Csv {
    private Csv() {}

    /** One row, its cells by column name. */
    public record Row(Map<String, String> cells) {
        /** The cell of a column, empty when nothing stands there; an unknown column is a fault. */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException("No column " + column + " among " + cells.keySet());
            }
            return cell;
        }

        /** The cell as a whole number; an empty cell is 0. */
        public int number(String column) {
            String cell = get(column);
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        }

        /** The cell as an exact number. */
        public BigDecimal decimal(String column) {
            return new BigDecimal(get(column));
        }

        /** Whether the cell says {@code true}. */
        public boolean flag(String column) {
            return Boolean.parseBoolean(get(column));
        }
    }

    /** The rows of a resource of this bundle, {@code path} being relative to this package. */
    public static List<Row> resource(String path) {
        return parse(text(path));
    }

    /** The text of a resource of this bundle, {@code path} being relative to this package. */
    public static String text(String path) {
        try (InputStream in = Csv.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The bundle lacks its resource " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the resource " + path, e);
        }
    }

    /** The rows of a text; its first line is the header. */
    public static List<Row> parse(String text) {
        List<List<String>> lines = lines(text);
        List<String> header = lines.get(0);
        List<Row> rows = new ArrayList<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            if (line.size() != header.size()) {
                throw new IllegalStateException("Expected " + header.size() + " cells: " + line);
            }
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < header.size(); i++) {
                cells.put(header.get(i), line.get(i));
            }
            rows.add(new Row(cells));
        }
        return List.copyOf(rows);
    }

    /** One line of text without line end, cells quoted where they must be. */
    public static String line(Object... cells) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < cells.length; i++) {
            out.append(i == 0 ? "" : ",").append(quoted(String.valueOf(cells[i])));
        }
        return out.toString();
    }

    private static String quoted(String cell) {
        boolean needed = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    private static List<List<String>> lines(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                line.add(take(cell));
            } else if (c == '\n') {
                line.add(take(cell));
                lines.add(line);
                line = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        if (cell.length() > 0 || !line.isEmpty()) {
            line.add(take(cell));
            lines.add(line);
        }
        return lines;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
