package se.helhet.render.docx;

import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.primitive.ImmutableIntList;

/** Shares the width of the text between a table's columns; all in twentieths of a point. */
final class ColumnWidths {
    /** A4 less the margins of 28 and 22 mm. */
    static final int TEXT = 9072;

    private static final int NUMBER = 1361;
    private static final int NOTE = 680;
    private static final int AIR = 200;
    /** A figure of Source Sans 3 at 9.5 points; letters are a little narrower on average. */
    private static final int CHARACTER = 96;

    private ColumnWidths() {}

    /**
     * One column's need.
     *
     * @param least what it cannot do without
     * @param ideal what it takes when there is room
     * @param share its part of what is left over
     */
    record Need(int least, int ideal, int share) {}

    /** A column of numbers; {@code longest} counts the characters of its longest line. */
    static Need number(int longest) {
        int least = longest * CHARACTER + AIR;
        return new Need(least, Math.max(least, NUMBER), 0);
    }

    static Need note(int longest) {
        return new Need(NOTE, Math.max(NOTE, longest * CHARACTER + AIR), 0);
    }

    /** A column of words, which may wrap. */
    static Need words(int share) {
        return new Need(NUMBER, NUMBER, share);
    }

    /** One width per column; they always sum to {@link #TEXT}. A table too wide for the page shrinks evenly. */
    static ImmutableIntList of(ImmutableList<Need> needs) {
        int ideal = (int) needs.sumOfInt(Need::ideal);
        int least = (int) needs.sumOfInt(Need::least);
        ImmutableIntList widths = ideal <= TEXT
                ? spread(needs, TEXT - ideal)
                : least <= TEXT
                        ? needs.collectInt(n -> n.least() + (n.ideal() - n.least()) * (TEXT - least) / (ideal - least))
                        : needs.collectInt(n -> n.least() * TEXT / least);
        // What rounding leaves goes to the first column, the row's label.
        int rest = TEXT - (int) widths.sum();
        return first(widths, rest);
    }

    private static ImmutableIntList spread(ImmutableList<Need> needs, int room) {
        int shares = (int) needs.sumOfInt(Need::share);
        return needs.collectInt(n -> n.ideal() + (shares == 0 ? 0 : room * n.share() / shares));
    }

    private static ImmutableIntList first(ImmutableIntList widths, int more) {
        var out = widths.toList();
        out.set(0, out.get(0) + more);
        return out.toImmutable();
    }
}
