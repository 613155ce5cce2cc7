package se.helhet.web.finance;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.web.http.Request;

/**
 * A grid as a live table: every number knows where it leads.
 *
 * @param caption with its unit of measure
 */
public record Sheet(String caption, String measure, ImmutableList<Head> heads, ImmutableList<Line> lines) {

    /** @param kind as classes: label, note, number, previous, text; with it "whole" for columns of the whole */
    public record Head(String text, String kind) {
        public String classes() {
            return asClasses(kind);
        }
    }

    /** @param kind as class: item, group, subtotal, total, memo */
    public record Line(String kind, ImmutableList<Cell> cells) {}

    /**
     * @param ask  address of the number, or empty for words
     * @param zero whether it is nothing but zero
     */
    public record Cell(String text, String kind, String ask, boolean zero) {
        public boolean opens() {
            return !ask.isEmpty();
        }

        public String classes() {
            return asClasses(kind) + (zero ? " zero" : "");
        }

        /** The number as parameter of an address. */
        public String asked() {
            return Request.encoded(ask);
        }
    }

    /** With another measure in its caption. */
    Sheet measured(String other) {
        return new Sheet(caption, other, heads, lines);
    }

    private static String asClasses(String kind) {
        return "is-" + kind.replace(" ", " is-");
    }

    static Sheet of(Content.Grid grid, Numbers numbers, Locale locale) {
        ImmutableList<Head> heads =
                grid.columns().collect(c -> new Head(c.head(), c.kind().name().toLowerCase(Locale.ROOT)));
        return new Sheet(
                grid.caption(),
                grid.measure(),
                heads,
                grid.rows()
                        .collect(r ->
                                new Line(r.kind().name().toLowerCase(Locale.ROOT), cells(r, heads, numbers, locale))));
    }

    private static ImmutableList<Cell> cells(
            Content.Row row, ImmutableList<Head> heads, Numbers numbers, Locale locale) {
        var out = Lists.mutable.<Cell>empty();
        for (int i = 0; i < heads.size(); i++) {
            String kind = heads.get(i).kind();
            Content.Cell cell = i < row.cells().size() ? row.cells().get(i) : Content.Cell.EMPTY;
            if (cell instanceof Content.Cell.Number n) {
                String text = numbers.cell(n.ask(), locale);
                out.add(new Cell(text, kind, n.ask().toString(), text.equals("0")));
            } else if (cell instanceof Content.Cell.Change c) {
                String text = numbers.change(c.now(), c.before(), locale);
                out.add(new Cell(text, "previous", "", text.equals("0")));
            } else {
                out.add(new Cell(((Content.Cell.Words) cell).text(), kind, "", false));
            }
        }
        return out.toImmutable();
    }
}
