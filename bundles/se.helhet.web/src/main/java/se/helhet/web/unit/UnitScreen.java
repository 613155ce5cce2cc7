package se.helhet.web.unit;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Figures;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.word.Words;

/** A unit's year at a glance. */
@Component(service = Screen.class)
public final class UnitScreen implements Screen {
    private final Figures figures;

    @Activate
    public UnitScreen(@Reference Figures figures) {
        this.figures = figures;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/unit/{unit}", this::overview);
    }

    private Reply overview(Request request) {
        String unit = request.path("unit");
        Words words = Words.in(request.locale());
        if (!figures.units().contains(unit)) {
            throw new NotFound(words.say("unit.gone", unit));
        }
        return Reply.page(
                PageInfo.unit(unit, words.say("unit.overview"), "", UnitPerspective.address(unit)),
                Template.of("unit/overview.jte", figures.title(unit, request.locale())));
    }
}
