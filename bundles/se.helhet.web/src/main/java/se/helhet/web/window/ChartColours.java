package se.helhet.web.window;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.ChartDrawer;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Under;

/** The charts' colours on dark grounds, as a style sheet made of the drawer's own list. */
@Component(service = Screen.class)
@Under("charts.css")
public final class ChartColours implements Screen {
    private final String sheet;

    @Activate
    public ChartColours(@Reference ChartDrawer charts) {
        StringBuilder rules = new StringBuilder("@media (prefers-color-scheme: dark) {\n");
        charts.darkColours()
                .forEachKeyValue((light, dark) -> rule(rules, ":root:not([data-theme=\"light\"])", light, dark));
        rules.append("}\n");
        charts.darkColours().forEachKeyValue((light, dark) -> rule(rules, ":root[data-theme=\"dark\"]", light, dark));
        this.sheet = rules.toString();
    }

    private static void rule(StringBuilder out, String where, String light, String dark) {
        for (String attribute : new String[] {"fill", "stroke"}) {
            out.append(where)
                    .append(" [")
                    .append(attribute)
                    .append("=\"")
                    .append(light)
                    .append("\"] { ")
                    .append(attribute)
                    .append(": ")
                    .append(dark)
                    .append("; }\n");
        }
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/charts.css", r -> new Reply.Text(sheet, "text/css"));
    }
}
