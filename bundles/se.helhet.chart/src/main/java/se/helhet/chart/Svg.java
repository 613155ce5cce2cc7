package se.helhet.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes SVG elements, well-formed and the same every time. */
final class Svg {
    /** Where a text's x lies in it. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    private final StringBuilder out = new StringBuilder();

    Svg rect(String fill, double x, double y, double width, double height) {
        out.append("<rect fill=\"").append(fill).append('"');
        number("x", x).number("y", y).number("width", width).number("height", height);
        out.append("/>");
        return this;
    }

    Svg rect(Paint paint, double x, double y, double width, double height) {
        out.append("<rect fill=\"").append(paint.fill()).append('"');
        if (paint.opacity() < 1) {
            out.append(" fill-opacity=\"").append(hundredths(paint.opacity())).append('"');
        }
        number("x", x).number("y", y).number("width", width).number("height", height);
        out.append("/>");
        return this;
    }

    private static String hundredths(double share) {
        return BigDecimal.valueOf(share)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    Svg line(String stroke, double thick, double x1, double y1, double x2, double y2) {
        out.append("<path fill=\"none\" stroke=\"").append(stroke).append('"');
        number("stroke-width", thick);
        out.append(" d=\"M").append(n(x1)).append(' ').append(n(y1));
        out.append('L').append(n(x2)).append(' ').append(n(y2)).append("\"/>");
        return this;
    }

    Svg dashed(String stroke, double x1, double y1, double x2, double y2) {
        return path(stroke, 1.25, "4 3", "M" + n(x1) + ' ' + n(y1) + 'L' + n(x2) + ' ' + n(y2));
    }

    /** @param dashes as in {@code stroke-dasharray}, or empty for a whole line */
    Svg path(String stroke, double thick, String dashes, String d) {
        out.append("<path fill=\"none\" stroke=\"").append(stroke).append('"');
        number("stroke-width", thick);
        if (!dashes.isEmpty()) {
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        out.append(" stroke-linejoin=\"round\" d=\"").append(d).append("\"/>");
        return this;
    }

    Svg dot(String fill, double x, double y, double radius) {
        out.append("<circle fill=\"").append(fill).append('"');
        number("cx", x).number("cy", y).number("r", radius);
        out.append("/>");
        return this;
    }

    Svg text(String fill, double x, double y, Anchor anchor, String text) {
        return text(fill, false, x, y, anchor, text, text);
    }

    Svg bold(String fill, double x, double y, Anchor anchor, String text) {
        return text(fill, true, x, y, anchor, text, text);
    }

    /** @param whole the text before it was cut; shown when one points at it, if it differs */
    Svg text(String fill, boolean bold, double x, double y, Anchor anchor, String text, String whole) {
        out.append("<text fill=\"").append(fill).append('"');
        number("x", x).number("y", y);
        if (anchor != Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(anchor == Anchor.END ? "end" : "middle")
                    .append('"');
        }
        if (bold) {
            out.append(" font-weight=\"600\"");
        }
        out.append('>');
        if (!text.equals(whole)) {
            out.append("<title>").append(escape(whole)).append("</title>");
        }
        out.append(escape(text)).append("</text>");
        return this;
    }

    private Svg number(String name, double value) {
        out.append(' ').append(name).append("=\"").append(n(value)).append('"');
        return this;
    }

    /** With at most one decimal; the same in every locale. */
    static String n(double value) {
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> {
                    // XML knows no other control characters, and no lone surrogates.
                    if (c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)) {
                        safe.appendCodePoint(c);
                    } else {
                        safe.append(' ');
                    }
                }
            }
        });
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
