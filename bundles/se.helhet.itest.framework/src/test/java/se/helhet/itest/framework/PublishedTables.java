package se.helhet.itest.framework;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The six published financial tables that the demo bundle ships, to be compared with a report's open data cell by cell.
 * What a reader of the source noted about a cell, and in which section it stood there, are not compared.
 */
final class PublishedTables {
    private static final List<String> NAMES =
            List.of("income-statement", "balance-sheet", "cash-flow", "notes", "balance-requirement", "equity-by-unit");
    private static final Set<String> NOT_COMPARED = Set.of("reading", "page_section", "comment");
    private static final Set<String> NUMBERS = Set.of("tkr", "equity_tkr");

    private final Path folder;

    private PublishedTables(Path folder) {
        this.folder = folder;
    }

    static PublishedTables ofTheDemo() {
        return new PublishedTables(Path.of(System.getProperty("basedir"))
                .resolve("../se.helhet.demo.boras/src/main/resources/se/helhet/demo/boras/published"));
    }

    /** The cells that the demo bundle's README says cannot come out, as {@code file: key: printed -> reckoned}. */
    Set<String> exceptions() throws IOException {
        return new TreeSet<>(Files.readAllLines(folder.resolve("exceptions.txt")).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList());
    }

    int cells() throws IOException {
        int cells = 0;
        for (String name : NAMES) {
            cells += rows(folder.resolve(name + ".csv")).size();
        }
        return cells;
    }

    Set<String> differences(Path data) throws IOException {
        Set<String> out = new TreeSet<>();
        for (String name : NAMES) {
            Map<String, String> published = rows(folder.resolve(name + ".csv"));
            Map<String, String> ours = rows(data.resolve(name + ".csv"));
            published.forEach((key, number) -> {
                if (!number.equals(ours.get(key))) {
                    out.add(name + ": " + key + ": " + number + " -> " + ours.get(key));
                }
            });
            ours.keySet().stream()
                    .filter(key -> !published.containsKey(key))
                    .forEach(key -> out.add(name + ": " + key + ": not published -> " + ours.get(key)));
        }
        return out;
    }

    /** Each row's number by what the row says besides. */
    private static Map<String, String> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> head = fields(lines.get(0));
        Map<String, String> out = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            StringBuilder key = new StringBuilder();
            String number = "";
            for (int i = 0; i < head.size(); i++) {
                if (NUMBERS.contains(head.get(i))) {
                    number = fields.get(i);
                } else if (!NOT_COMPARED.contains(head.get(i))) {
                    key.append(key.length() > 0 ? "|" : "").append(fields.get(i));
                }
            }
            out.put(key.toString(), number);
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
