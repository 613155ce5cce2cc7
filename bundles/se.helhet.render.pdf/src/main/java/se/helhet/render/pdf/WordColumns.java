package se.helhet.render.pdf;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Widths for the columns of a table of words. The page setter would give all room to the longest texts and break the
 * words of the others letter by letter; here each column has room for its longest word, and the rest by how much it holds.
 */
final class WordColumns {
    /** A table with fewer columns of words finds its own widths well. */
    private static final int FEWEST = 4;
    /** Beyond this a word may be broken. */
    private static final int LONGEST_WORD = 22;

    private WordColumns() {}

    /** What stands in one column, in characters. */
    private static final class Need {
        private int longestWord;
        private long characters;
        private int cells;

        void add(String text) {
            for (String word : text.split("[\\s\\u00A0-]+")) {
                longestWord = Math.max(longestWord, Math.min(LONGEST_WORD, word.length()));
            }
            characters += text.length();
            cells++;
        }

        double weight() {
            return 2 + longestWord + Math.sqrt((double) characters / cells);
        }
    }

    /** Sets the widths on the table's heads; true when it is a table of words. */
    static boolean set(Element table, ImmutableList<Element> heads) {
        if (heads.count(e -> Dom.hasClass(e, "text")) < FEWEST) {
            return false;
        }
        ImmutableList<Need> needs = heads.collect(h -> new Need());
        heads.forEachWithIndex((head, i) -> needs.get(i).add(head.getTextContent()));
        var rows = table.getElementsByTagName("tr");
        for (int r = 0; r < rows.getLength(); r++) {
            ImmutableList<Element> cells = cells((Element) rows.item(r));
            if (cells.size() == needs.size()) {
                cells.forEachWithIndex((cell, i) -> needs.get(i).add(cell.getTextContent()));
            }
        }
        double all = needs.sumOfDouble(Need::weight);
        heads.forEachWithIndex((head, i) ->
                head.setAttribute("style", "width: " + Math.round(needs.get(i).weight() * 1000 / all) / 10.0 + "%"));
        return true;
    }

    private static ImmutableList<Element> cells(Element row) {
        MutableList<Element> out = Lists.mutable.empty();
        for (Node n = row.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                out.add(e);
            }
        }
        return out.toImmutable();
    }
}
