package se.helhet.chart;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;

/**
 * How a part of a whole is filled: strong and weak by turns, so that neighbours differ without their hue.
 *
 * @param text colour of what stands in it
 */
record Paint(String fill, double opacity, String text) {

    /** For the part at this place from the ground, in the unit's colour; after six they come again. */
    static Paint part(int place, String accent) {
        ImmutableList<Paint> paints = Lists.immutable.of(
                new Paint(accent, 1, Palette.PAGE),
                new Paint(accent, 0.4, Palette.INK),
                new Paint(Palette.TEXT, 1, Palette.PAGE),
                new Paint(Palette.PREVIOUS, 0.45, Palette.INK),
                new Paint(accent, 0.75, Palette.PAGE),
                new Paint(accent, 0.2, Palette.INK));
        return paints.get(place % paints.size());
    }

    /** For a value's strength between 0 and 1; pale enough for a number to be read in it in either theme. */
    static Paint heat(double strength, String accent) {
        return new Paint(accent, 0.05 + 0.4 * Math.max(0, Math.min(1, strength)), Palette.INK);
    }
}
