package se.helhet.web.admin.feature;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.PluginHealth;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.live.Changes;
import se.helhet.web.word.Words;

/** What is installed and could be, and each feature by itself. */
@Component(service = Screen.class)
@Under("admin")
public final class FeatureScreen implements Screen {
    private final FeatureList list;
    private final Features features;
    private final PluginHealth health;
    private final Changes changes;

    @Activate
    public FeatureScreen(
            @Reference FeatureList list,
            @Reference Features features,
            @Reference PluginHealth health,
            @Reference Changes changes) {
        this.list = list;
        this.features = features;
        this.health = health;
        this.changes = changes;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(AdminPlaces.FEATURES, this::list)
                .get("/admin/feature/{name}", this::feature)
                .post("/admin/unit/{unit}/bring-back", this::bringBack);
    }

    private Reply list(Request request) {
        return Reply.page(
                AdminPlaces.page(request, "admin.features", "puzzle", AdminPlaces.FEATURES),
                Template.of("admin/features.jte", list.make(request.param("q").strip(), request.locale())));
    }

    private Reply feature(Request request) {
        String name = request.path("name");
        FeatureLine line = list.line(name, request.locale())
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("admin.feature.gone", name)));
        return Reply.page(
                AdminPlaces.page(request, "admin.features", "puzzle", AdminPlaces.FEATURES)
                        .tab(""),
                Template.of("admin/feature.jte", line).with("all", features.all(request.locale())));
    }

    private Reply bringBack(Request request) {
        health.bringBack(request.path("unit"));
        changes.everything();
        return Reply.to(request.cameFrom(AdminPlaces.FEATURES));
    }
}
