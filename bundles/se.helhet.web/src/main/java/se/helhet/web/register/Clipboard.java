package se.helhet.web.register;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.api.register.Sheet.Column;

/** Cells copied in a spreadsheet: lines with tabs between, a cell with line breaks or tabs in quotes. */
final class Clipboard {
    private Clipboard() {}

    static ImmutableList<ImmutableList<String>> cells(String text) {
        MutableList<ImmutableList<String>> lines = Lists.mutable.empty();
        MutableList<String> line = Lists.mutable.empty();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(text.charAt(++i));
            } else if (quoted ? c == '"' : c == '"' && cell.isEmpty() && closes(text, i)) {
                quoted = !quoted;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                line.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    lines.add(line.toImmutable());
                    line.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!line.isEmpty() || !cell.isEmpty()) {
            lines.add(line.with(cell.toString()).toImmutable());
        }
        return lines.reject(l -> l.allSatisfy(String::isBlank)).toImmutable();
    }

    /** A quote begins a quoted cell only when one ends it; an inch sign does not. */
    private static boolean closes(String text, int from) {
        int end = text.indexOf('"', from + 1);
        while (end >= 0 && end + 1 < text.length() && text.charAt(end + 1) == '"') {
            end = text.indexOf('"', end + 2);
        }
        return end > 0 && (end + 1 == text.length() || "\t\r\n".indexOf(text.charAt(end + 1)) >= 0);
    }

    /**
     * The lines as texts by column. A first line of nothing but labels or names says which columns; else they are those of
     * the grid from the one the cursor stood in. Derived columns are passed over.
     */
    static ImmutableList<ImmutableMap<String, String>> rows(
            ImmutableList<ImmutableList<String>> cells, ImmutableList<Column> grid, ImmutableList<Column> all, int at) {
        ImmutableList<Column> head = head(cells, all);
        ImmutableList<Column> into = head.isEmpty() ? grid.drop(at) : head;
        return cells.drop(head.isEmpty() ? 0 : 1).collect(line -> {
            MutableMap<String, String> texts = Maps.mutable.empty();
            line.zip(into)
                    .reject(p -> p.getTwo().derived())
                    .forEach(p -> texts.put(p.getTwo().name(), p.getOne()));
            return texts.toImmutable();
        });
    }

    /** As it is spelled before as it sounds: one column's label may be another's name but for the capital. */
    private static Column column(String title, ImmutableList<Column> all) {
        return all.detectOptional(c -> c.label().equals(title))
                .or(() -> all.detectOptional(c -> c.name().equals(title)))
                .or(() -> all.detectOptional(c -> c.label().equalsIgnoreCase(title)))
                .orElse(null);
    }

    private static ImmutableList<Column> head(ImmutableList<ImmutableList<String>> cells, ImmutableList<Column> all) {
        ImmutableList<Column> found = cells.getFirst().collect(title -> column(title.strip(), all));
        return found.contains(null) ? Lists.immutable.empty() : found;
    }
}
