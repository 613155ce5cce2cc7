package se.helhet.web.start;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.organisation.Organisation;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;

/** Where one comes in: the first unit's page, or three ways to begin when there is no federation yet. */
@Component(service = Screen.class)
public final class StartScreen implements Screen {
    private final Organisation organisation;
    private final Figures figures;

    @Activate
    public StartScreen(@Reference Organisation organisation, @Reference Figures figures) {
        this.organisation = organisation;
        this.figures = figures;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/", this::home);
    }

    private Reply home(Request request) {
        if (organisation.federation().isPresent() && figures.units().notEmpty()) {
            return Reply.to("/unit/" + figures.units().getFirst());
        }
        return Reply.page(new PageInfo("", "", "start", "", "/", "", true), Template.of("start/begin.jte"));
    }
}
