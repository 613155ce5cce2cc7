package se.helhet.web.product;

/**
 * A product's colour as each theme can bear it: links, marks and focus in {@code light} and {@code dark}, grounds of white
 * text in {@code fill}.
 *
 * @param wanted as the product says it
 */
record Accent(Colour wanted, Colour light, Colour dark, Colour fill, Colour darkFill) {
    // The grounds of tokens.css that accents stand on.
    private static final Colour[] LIGHT_GROUNDS = {Colour.WHITE, colour("#F6F6F4"), colour("#EBEBE7")};
    private static final Colour[] DARK_GROUNDS = {colour("#1A1D20"), colour("#15181A"), colour("#24292D")};
    private static final double FAINT = 0.91;

    static Accent of(Colour wanted) {
        Colour fill = wanted.readableOn(Colour.BLACK, Colour.WHITE);
        return new Accent(
                wanted,
                wanted.readableOn(Colour.BLACK, LIGHT_GROUNDS),
                wanted.readableOn(Colour.WHITE, DARK_GROUNDS),
                fill,
                fill);
    }

    private static Colour colour(String text) {
        return Colour.parse(text).orElseThrow();
    }

    /** Whether the light theme shows another colour than was wished for. */
    boolean darkened() {
        return !light.equals(wanted);
    }

    /** The rules that put it in the place of the usual one; the units' own colours stay. */
    String sheet() {
        return ":root { " + rules(light, fill, Colour.WHITE) + " }\n"
                + "@media (prefers-color-scheme: dark) { :root:not([data-theme=\"light\"]) { "
                + rules(dark, darkFill, DARK_GROUNDS[0]) + " } }\n"
                + ":root[data-theme=\"dark\"] { " + rules(dark, darkFill, DARK_GROUNDS[0]) + " }\n";
    }

    private static String rules(Colour act, Colour fill, Colour page) {
        return "--act: " + act + "; --act-fill: " + fill + "; --unit: " + act + "; --tint: " + act.mixed(page, FAINT)
                + ";";
    }
}
