package se.helhet.chart;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;

/** The colours of charts, read from {@code palette.properties}; each has a twin for dark grounds. */
final class Palette {
    private static final ImmutableList<Colour> COLOURS = read();

    static final String PREVIOUS = named("previous");
    static final String INK = named("ink");
    static final String TEXT = named("text");
    static final String QUIET = named("quiet");
    static final String GRID = named("grid");
    static final String RULE = named("rule");
    static final String PAGE = named("page");

    private Palette() {}

    /** One line of the file. */
    record Colour(String name, String light, String dark) {}

    static ImmutableList<Colour> all() {
        return COLOURS;
    }

    /** Of the mark's arcs, in its order. */
    static ImmutableList<String> units() {
        return COLOURS.select(c -> c.name().startsWith("unit.")).collect(Colour::light);
    }

    /** The unit's own colour; the neutral one for an unknown or empty id. */
    static String accent(String unit) {
        Colour own = COLOURS.detect(c -> c.name().equals("unit." + unit));
        return own == null ? named("neutral") : own.light();
    }

    private static String named(String name) {
        return COLOURS.detect(c -> c.name().equals(name)).light();
    }

    private static ImmutableList<Colour> read() {
        MutableList<Colour> out = Lists.mutable.empty();
        Resources.lines("palette.properties").each(line -> {
            String[] parts = line.split("\\s*=\\s*|\\s+");
            out.add(new Colour(parts[0], parts[1], parts[2]));
        });
        return out.toImmutable();
    }
}
