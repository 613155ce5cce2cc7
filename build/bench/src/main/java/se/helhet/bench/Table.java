package se.helhet.bench;

import java.util.ArrayList;
import java.util.List;

/** A title, a head and rows of text; the first column to the left, the others to the right; notes below. */
final class Table {
    private final String title;
    private final List<String[]> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Table(String title, String... head) {
        this.title = title;
        lines.add(head);
    }

    Table row(String... cells) {
        if (cells.length != lines.get(0).length) {
            throw new IllegalArgumentException(cells.length + " cells under " + lines.get(0).length + " heads");
        }
        lines.add(cells);
        return this;
    }

    Table note(String note) {
        notes.add(note);
        return this;
    }

    String text() {
        int[] width = new int[lines.get(0).length];
        for (String[] line : lines) {
            for (int i = 0; i < width.length; i++) {
                width[i] = Math.max(width[i], line[i].length());
            }
        }
        StringBuilder out = new StringBuilder(title).append('\n');
        for (String[] line : lines) {
            for (int i = 0; i < width.length; i++) {
                String blank = " ".repeat(width[i] - line[i].length());
                out.append("  ").append(i == 0 ? line[i] + blank : blank + line[i]);
            }
            out.append('\n');
        }
        notes.forEach(n -> out.append("  ").append(n).append('\n'));
        return out.toString();
    }
}
