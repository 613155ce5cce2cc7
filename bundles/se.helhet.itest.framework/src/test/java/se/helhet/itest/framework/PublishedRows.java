package se.helhet.itest.framework;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The published tables of staff, control and policy areas, to be compared with a report's open data row by row. Numbers
 * are compared as numbers; what a reader of the source noted, and in which section, is not compared.
 */
final class PublishedRows {
    private static final List<String> NAMES = List.of(
            "personnel",
            "sick-leave",
            "internal-control",
            "e20-dissolution",
            "training-courses",
            "yh-programmes",
            "digital-initiatives");
    private static final List<String> NOT_COMPARED = List.of("reading", "page_section", "comment");

    private PublishedRows() {}

    /** Rows that only one side has, as {@code table: row}. */
    static List<String> differences(Path demo, Path data) throws IOException {
        List<String> out = new ArrayList<>();
        for (String name : NAMES) {
            List<String> published = rows(demo.resolve("published/" + name + ".csv"));
            List<String> ours = rows(data.resolve(name + ".csv"));
            less(published, ours).forEach(row -> out.add(name + ": missing " + row));
            less(ours, published).forEach(row -> out.add(name + ": more " + row));
            if (!Files.readAllLines(data.resolve(name + ".csv")).get(0).equals(head(demo, name))) {
                out.add(name + ": other columns");
            }
        }
        return out;
    }

    private static List<String> less(List<String> rows, List<String> others) {
        return rows.stream().filter(row -> !others.contains(row)).toList();
    }

    private static String head(Path demo, String name) throws IOException {
        return Files.readAllLines(demo.resolve("published/" + name + ".csv")).get(0);
    }

    private static List<String> rows(Path file) throws IOException {
        return read(file).stream()
                .map(row -> row.entrySet().stream()
                        .filter(e -> !NOT_COMPARED.contains(e.getKey()))
                        .map(e -> plain(e.getValue()))
                        .collect(Collectors.joining("|")))
                .toList();
    }

    private static String plain(String cell) {
        return cell.matches("-?[0-9]+(\\.[0-9]+)?")
                ? new BigDecimal(cell).stripTrailingZeros().toPlainString()
                : cell;
    }

    private static List<Map<String, String>> read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> head = fields(lines.get(0));
        List<Map<String, String>> out = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            Map<String, String> row = new TreeMap<>(java.util.Comparator.comparingInt(head::indexOf));
            List<String> fields = fields(line);
            for (int i = 0; i < head.size(); i++) {
                row.put(head.get(i), fields.get(i));
            }
            out.add(row);
        }
        return out;
    }

    private static List<String> fields(String line) {
        List<String> out = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                out.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        out.add(field.toString());
        return out;
    }
}
