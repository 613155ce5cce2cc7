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
 * Published tables that the demo bundle ships: the six financial ones of the annual report, its fees, and the budget's, to be compared with a report's open data cell by cell.
 * What a reader of the source noted about a cell, and in which section it stood there, are not compared.
 */
final class PublishedTables {
    private static final List<String> STATEMENTS =
            List.of("income-statement", "balance-sheet", "cash-flow", "notes", "balance-requirement", "equity-by-unit");
    private static final Set<String> NOT_COMPARED = Set.of("reading", "page_section", "comment");
    /** What names a cell in the list of exceptions. */
    private static final List<String> NAMING = List.of("scope", "unit", "note_no", "line", "basis", "year");

    private static final Set<String> NUMBERS = Set.of("tkr", "equity_tkr", "sek", "amount");

    private final Path folder;
    private final List<String> names;
    private final Path listed;

    private PublishedTables(String folder, List<String> names, String listed) {
        Path demo = Path.of(System.getProperty("basedir"))
                .resolve("../se.helhet.demo.boras/src/main/resources/se/helhet/demo/boras");
        this.folder = demo.resolve("published").resolve(folder);
        this.names = names;
        this.listed = demo.resolve(listed);
    }

    static PublishedTables ofTheDemo() {
        return new PublishedTables("", STATEMENTS, "ledger/exceptions.csv");
    }

    /** The fees of the annual report; its exceptions are those of the statements and say nothing of fees. */
    static PublishedTables ofTheFees() {
        return new PublishedTables("", List.of("fees"), "ledger/exceptions.csv");
    }

    static PublishedTables ofTheBudget() {
        return new PublishedTables(
                "budget-2021", List.of("unit-budget", "three-year-plan", "fees"), "budget/exceptions.csv");
    }

    /** The cells that the demo bundle lists as not to be had, as {@code notes/8/Summa/2019: 484 -> 483}. */
    Set<String> exceptions() throws IOException {
        Set<String> out = new TreeSet<>();
        List<String> lines = Files.readAllLines(listed);
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            out.add(fields.get(0) + ": " + fields.get(1) + " -> " + fields.get(2));
        }
        return out;
    }

    int cells() throws IOException {
        int cells = 0;
        for (String name : names) {
            cells += rows(folder.resolve(name + ".csv")).size();
        }
        return cells;
    }

    /** The cells that differ, in the form of {@link #exceptions}; a row that only one side has differs too. */
    Set<String> differences(Path data) throws IOException {
        Set<String> out = new TreeSet<>();
        for (String name : names) {
            Map<String, Cell> published = rows(folder.resolve(name + ".csv"));
            Map<String, Cell> ours = rows(data.resolve(name + ".csv"));
            published.forEach((key, cell) -> {
                String number = ours.containsKey(key) ? ours.get(key).number : "no such row";
                if (!number.equals(cell.number)) {
                    out.add(name + cell.name + ": " + cell.number + " -> " + number);
                }
            });
            ours.forEach((key, cell) -> {
                if (!published.containsKey(key)) {
                    out.add(name + cell.name + ": no such row -> " + cell.number);
                }
            });
        }
        return out;
    }

    /** The numbers of the financial tables in Swedish print: {@code −62 212}, with plain blanks. */
    Set<String> numbers(Path data) throws IOException {
        Set<String> out = new TreeSet<>();
        for (String name : names) {
            rows(data.resolve(name + ".csv")).values().forEach(cell -> out.add(print(cell.number)));
        }
        return out;
    }

    private static String print(String number) {
        String grouped = number.replaceAll("(?<=[0-9])(?=(?:[0-9]{3})+$)", " ");
        return grouped.replace('-', '\u2212');
    }

    private record Cell(String name, String number) {}

    /** Each row's number by all that the row says besides. */
    private static Map<String, Cell> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> head = fields(lines.get(0));
        Map<String, Cell> out = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            List<String> fields = fields(line);
            StringBuilder key = new StringBuilder();
            StringBuilder name = new StringBuilder();
            String number = "";
            for (int i = 0; i < head.size(); i++) {
                if (NUMBERS.contains(head.get(i))) {
                    number = fields.get(i);
                } else if (!NOT_COMPARED.contains(head.get(i))) {
                    key.append('|').append(fields.get(i));
                    name.append(NAMING.contains(head.get(i)) ? "/" + fields.get(i) : "");
                }
            }
            out.put(key.toString(), new Cell(name.toString(), number));
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
