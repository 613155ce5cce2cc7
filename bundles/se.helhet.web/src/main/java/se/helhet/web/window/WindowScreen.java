package se.helhet.web.window;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.live.Changes;

/** What the window itself answers: tabs, bottom views, palette, choices, and whether anything has changed. */
@Component(service = Screen.class)
@Under({"live", "palette", "panes.css", "shortcuts", "tab", "bottom", "setting"})
public final class WindowScreen implements Screen {
    private static final int MOST_HITS = 8;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Finder> finders = List.of();

    private final Changes changes;
    private final BottomViews views;

    @Activate
    public WindowScreen(@Reference Changes changes, @Reference BottomViews views) {
        this.views = views;
        this.changes = changes;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/live", r -> Reply.json(Long.toString(changes.now())))
                .kept("/palette", this::palette)
                .get("/panes.css", r -> new Reply.Text(Pane.sheet(r.session().settings()), "text/css"))
                .get("/shortcuts", r -> Reply.part(Template.of("window/shortcuts.jte")))
                .post("/tab/close", r -> Reply.to(close(r)))
                .post("/tab/close-all", r -> {
                    Tabs.of(r.session()).closeAll();
                    return Reply.to("/");
                })
                .get(
                        "/bottom",
                        r -> Reply.json(
                                views.open(r.session()).map(BottomView::key).orElse("")))
                .post("/bottom/{key}", this::bottom)
                .post("/setting/{key}", this::setting);
    }

    private static String close(Request r) {
        String place = r.param("place");
        String beside = Tabs.of(r.session()).close(place, "/");
        String from = r.cameFrom("/");
        String plain = URLDecoder.decode(from.replaceFirst("[?].*", "").replace("+", "%2B"), StandardCharsets.UTF_8);
        return plain.equals(place) ? beside : from;
    }

    private Reply palette(Request r) {
        String words = r.param("q").strip();
        ImmutableList<Finder.Hit> hits = Lists.mutable
                .withAll(finders)
                .sortThisByInt(Finder::order)
                .flatCollect(f -> f.find(words, MOST_HITS, r))
                .toImmutable();
        return Reply.passing(Template.of("window/hits.jte", hits).with("words", words));
    }

    private Reply bottom(Request r) {
        views.choose(r.path("key"), r.session());
        return Reply.to(r.cameFrom("/"));
    }

    private Reply setting(Request r) {
        String key = r.path("key");
        if (!key.matches("[a-z][a-z0-9.-]{0,80}") || r.param("value").length() > 2000) {
            throw new IllegalArgumentException("Valet " + key + " finns inte.");
        }
        r.session().settings().put(key, r.param("value"));
        return r.wantsPart() || r.has("quiet") ? new Reply.Done() : Reply.to(r.cameFrom("/"));
    }
}
