package se.helhet.chart;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.primitive.IntObjectMaps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.primitive.MutableIntObjectMap;

/** How wide words are in the charts' typeface, so that labels can be placed without a screen. */
final class Letters {
    /** Size of all text in charts, in the drawing's units. */
    static final double SIZE = 12;

    private static final MutableIntObjectMap<int[]> WIDTHS = read();
    /** For letters the table lacks; wide rather than narrow. */
    private static final int[] UNKNOWN = {700, 720};

    private Letters() {}

    static double width(String text) {
        return width(text, 0);
    }

    static double boldWidth(String text) {
        return width(text, 1);
    }

    private static double width(String text, int weight) {
        return text.codePoints().map(c -> widths(c)[weight]).sum() * SIZE / 1000;
    }

    private static int[] widths(int codePoint) {
        int[] known = WIDTHS.get(codePoint);
        return known == null ? UNKNOWN : known;
    }

    /**
     * Breaks {@code text} at spaces into lines of at most {@code width}; what does not fit into {@code lines} lines is
     * cut and ends with an ellipsis. Never empty.
     */
    static ImmutableList<String> wrap(String text, double width, int lines) {
        MutableList<String> out = Lists.mutable.empty();
        String line = "";
        for (String word : text.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width || line.isEmpty()) {
                line = longer;
            } else {
                out.add(line);
                line = word;
            }
        }
        out.add(line);
        if (out.size() > lines) {
            String rest = String.join(" ", out.subList(lines - 1, out.size()));
            return Lists.immutable.withAll(out.subList(0, lines - 1)).newWith(cut(rest, width));
        }
        return out.collect(l -> cut(l, width)).toImmutable();
    }

    private static String cut(String text, double width) {
        if (width(text) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + "…") > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).strip() + "…";
    }

    private static MutableIntObjectMap<int[]> read() {
        MutableIntObjectMap<int[]> out = IntObjectMaps.mutable.empty();
        Resources.lines("source-sans-3-widths.txt").each(line -> {
            String[] parts = line.split(" ");
            out.put(Integer.parseInt(parts[0], 16), new int[] {Integer.parseInt(parts[1]), Integer.parseInt(parts[2])});
        });
        return out;
    }
}
