package se.helhet.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.TreeMap;
import se.helhet.api.report.ChartDrawer;
import se.helhet.lib.fonts.Fonts;

/** The page's whole style: fonts as data, the style sheets, and rules that turn the charts' colours on dark grounds. */
final class Style {
    private Style() {}

    static String sheet(ChartDrawer charts) {
        return fonts()
                + Resources.text("tokens.css")
                + Resources.text("blocks.css")
                + Resources.text("page.css")
                + dark(charts);
    }

    /** The upright faces only: nothing in an edition is set in italics. */
    private static String fonts() {
        StringBuilder out = new StringBuilder();
        for (Fonts.Face face : Fonts.web()) {
            if (!face.italic()) {
                out.append("@font-face { font-family: \"").append(face.family()).append("\"; font-weight: ");
                out.append(face.minWeight()).append(' ').append(face.maxWeight());
                out.append("; font-display: swap; src: url(data:font/woff2;base64,")
                        .append(base64(face))
                        .append(") format(\"woff2\"); }\n");
            }
        }
        return out.toString();
    }

    private static String base64(Fonts.Face face) {
        try (InputStream in = face.open()) {
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String dark(ChartDrawer charts) {
        StringBuilder out = new StringBuilder("@media screen and (prefers-color-scheme: dark) {\n");
        new TreeMap<>(charts.darkColours().castToMap()).forEach((light, dark) -> {
            out.append("  [fill=\"")
                    .append(light)
                    .append("\"] { fill: ")
                    .append(dark)
                    .append("; }\n");
            out.append("  [stroke=\"")
                    .append(light)
                    .append("\"] { stroke: ")
                    .append(dark)
                    .append("; }\n");
        });
        return out.append("}\n").toString();
    }
}
