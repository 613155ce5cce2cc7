package se.helhet.web.admin.feature;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Trust;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** Whose plugin files may be installed here. */
@Component(service = Screen.class)
@Under("admin")
public final class TrustScreen implements Screen {
    private final Trust trust;

    @Activate
    public TrustScreen(@Reference Trust trust) {
        this.trust = trust;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(AdminPlaces.KEYS, r -> list(r, "", ""))
                .post(AdminPlaces.KEYS, this::add)
                .post("/admin/keys/remove", this::remove);
    }

    private Reply list(Request request, String name, String fault) {
        return Reply.page(
                AdminPlaces.page(request, "admin.keys", "shield", AdminPlaces.KEYS),
                Template.of("admin/keys.jte", trust.keys())
                        .with("asked", request.param("remove"))
                        .with("name", name)
                        .with("fault", fault));
    }

    private Reply add(Request request) throws IOException {
        Words words = Words.in(request.locale());
        String name = request.param("name").strip();
        var file = request.file("file");
        if (name.isEmpty() || file.isEmpty()) {
            return list(request, name, words.say(name.isEmpty() ? "admin.keys.noName" : "admin.keys.noFile"));
        }
        Path folder = Files.createTempDirectory("helhet-key");
        Path saved = file.get().saveIn(folder);
        try {
            trust.add(saved, name);
            return Reply.to(AdminPlaces.KEYS);
        } catch (IllegalArgumentException e) {
            // The person knows the file by its name, not by where it was put for a moment.
            return list(
                    request,
                    name,
                    e.getMessage().replace(saved.toString(), file.get().name()));
        } finally {
            Files.deleteIfExists(saved);
            Files.deleteIfExists(folder);
        }
    }

    /** Asked first, done when it comes with {@code sure}. */
    private Reply remove(Request request) {
        String fingerprint = request.param("fingerprint");
        if (!request.has("sure")) {
            return Reply.to(AdminPlaces.KEYS + "?remove=" + Request.encoded(fingerprint));
        }
        trust.remove(fingerprint);
        return Reply.to(AdminPlaces.KEYS);
    }
}
