package se.helhet.itest.framework;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every cell of a folder of published tables against a report's open data. Each published row is held against the row of
 * ours that has most cells in common with it. What the reader of the source noted ({@code reading}, {@code comment}) and
 * where it stood there ({@code page_section}) is no figure and not compared; numbers are compared as numbers.
 */
final class PublishedCoverage {
    private static final Set<String> NOT_COMPARED = Set.of("reading", "page_section", "comment");
    private static final List<String> NAMING = List.of("scope", "unit", "note_no", "line", "measure", "basis", "year");

    private final List<Table> tables = new ArrayList<>();

    /** @param more rows of ours that are not published */
    private record Table(String name, int rows, int cells, int equal, int more, Set<String> differences) {}

    /** Takes in the published tables of these names in {@code folder}. */
    PublishedCoverage add(Path folder, Path data, List<String> names) throws IOException {
        for (String name : names) {
            tables.add(compare(name, folder.resolve(name + ".csv"), data.resolve(name + ".csv")));
        }
        return this;
    }

    /** As {@code notes/8/Summa/2019: 484 -> 483}, over all tables. */
    Set<String> differences() {
        Set<String> all = new TreeSet<>();
        tables.forEach(t -> all.addAll(t.differences));
        return all;
    }

    int cells() {
        return tables.stream().mapToInt(Table::cells).sum();
    }

    /** A line for each table, for people. */
    String print() {
        StringBuilder out = new StringBuilder(
                String.format("%-24s %5s %6s %6s %8s %5s%n", "table", "rows", "cells", "equal", "share", "more"));
        for (Table t : tables) {
            out.append(String.format(
                    "%-24s %5d %6d %6d %7.2f%% %5d%n",
                    t.name, t.rows, t.cells, t.equal, 100.0 * t.equal / t.cells, t.more));
        }
        return out.toString();
    }

    private static Table compare(String name, Path published, Path ours) throws IOException {
        List<Map<String, String>> theirs = read(published);
        List<Map<String, String>> left = Files.exists(ours) ? read(ours) : new ArrayList<>();
        Set<String> differences = new TreeSet<>();
        int cells = 0;
        int equal = 0;
        for (Map<String, String> row : theirs) {
            Map<String, String> best = nearest(row, left);
            left.remove(best);
            for (Map.Entry<String, String> cell : row.entrySet()) {
                String own = best.getOrDefault(cell.getKey(), "no such row");
                cells++;
                if (plain(own).equals(plain(cell.getValue()))) {
                    equal++;
                } else {
                    differences.add(name + named(row) + ": " + cell.getValue() + " -> " + own);
                }
            }
        }
        return new Table(name, theirs.size(), cells, equal, left.size(), differences);
    }

    /** The row with most cells in common; an empty one when not even half of them are. */
    private static Map<String, String> nearest(Map<String, String> row, List<Map<String, String>> among) {
        Map<String, String> best = Map.of();
        long most = row.size() / 2;
        for (Map<String, String> other : among) {
            long common = row.entrySet().stream()
                    .filter(c -> plain(c.getValue()).equals(plain(other.getOrDefault(c.getKey(), "-"))))
                    .count();
            if (common > most) {
                most = common;
                best = other;
            }
        }
        return best;
    }

    private static String named(Map<String, String> row) {
        StringBuilder out = new StringBuilder();
        row.forEach((column, cell) -> out.append(NAMING.contains(column) ? "/" + cell : ""));
        return out.toString();
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
            Map<String, String> row = new LinkedHashMap<>();
            List<String> fields = fields(line);
            for (int i = 0; i < head.size(); i++) {
                if (!NOT_COMPARED.contains(head.get(i))) {
                    row.put(head.get(i), fields.get(i));
                }
            }
            out.add(row);
        }
        return out;
    }

    /** The cells of a line of CSV. */
    static List<String> fields(String line) {
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
