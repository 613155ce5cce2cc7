package se.helhet.web.product;

import java.util.Locale;
import java.util.Optional;

/** A colour on the screen: {@code #RRGGBB}. */
record Colour(int red, int green, int blue) {
    /** What text needs against its ground by WCAG 2.1 AA. */
    static final double READABLE = 4.5;

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);
    private static final int STEPS = 100;

    /** Empty for what is not written like this. */
    static Optional<Colour> parse(String text) {
        if (!text.matches("#[0-9A-Fa-f]{6}")) {
            return Optional.empty();
        }
        int value = Integer.parseInt(text.substring(1), 16);
        return Optional.of(new Colour(value >> 16, value >> 8 & 255, value & 255));
    }

    /** From 1, the same, to 21, black on white; by WCAG's reckoning. */
    double contrast(Colour other) {
        double light = Math.max(luminance(), other.luminance());
        double dark = Math.min(luminance(), other.luminance());
        return (light + 0.05) / (dark + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /** This colour, as little nearer to {@code towards} as makes it readable on all grounds. */
    Colour readableOn(Colour towards, Colour... grounds) {
        for (int step = 0; step < STEPS; step++) {
            Colour mixed = mixed(towards, (double) step / STEPS);
            boolean readable = true;
            for (Colour ground : grounds) {
                readable &= mixed.contrast(ground) >= READABLE;
            }
            if (readable) {
                return mixed;
            }
        }
        return towards;
    }

    /** @param share of the other, from 0 to 1 */
    Colour mixed(Colour other, double share) {
        return new Colour(
                mixed(red, other.red, share), mixed(green, other.green, share), mixed(blue, other.blue, share));
    }

    private static int mixed(int one, int other, double share) {
        return (int) Math.round(one + (other - one) * share);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "#%02X%02X%02X", red, green, blue);
    }
}
