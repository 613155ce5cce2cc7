package se.helhet.web.unit;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.web.goal.GoalLine;
import se.helhet.web.goal.GoalSheet;
import se.helhet.web.goal.Tally;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** A unit's year at a glance, and all its goals. */
@Component(service = Screen.class)
@Under("unit")
public final class UnitScreen implements Screen {
    private final Catalogue catalogue;
    private final OverviewMaker overviews;
    private final GoalSheet goals;
    private final YearChoice years;

    @Activate
    public UnitScreen(
            @Reference Catalogue catalogue,
            @Reference OverviewMaker overviews,
            @Reference GoalSheet goals,
            @Reference YearChoice years) {
        this.catalogue = catalogue;
        this.overviews = overviews;
        this.goals = goals;
        this.years = years;
    }

    @Override
    public void addTo(Routes routes) {
        routes.kept("/unit/{unit}", this::overview).kept("/unit/{unit}/goals", this::goals);
    }

    private Reply overview(Request request) {
        UnitInfo unit = unit(request);
        Words words = Words.in(request.locale());
        return Reply.page(
                PageInfo.unit(unit.id(), words.say("unit.overview"), "", UnitPerspective.address(unit.id())),
                Template.of("unit/overview.jte", overviews.make(unit, years.of(request), request.locale())));
    }

    private Reply goals(Request request) {
        UnitInfo unit = unit(request);
        int year = years.of(request);
        ImmutableList<GoalLine> lines = goals.lines(unit.id(), year, request.locale());
        String title = Words.in(request.locale()).say("unit.goals.of", year);
        return Reply.page(
                PageInfo.unit(unit.id(), title, "goal", UnitPerspective.address(unit.id()) + "/goals"),
                Template.of("unit/goals.jte", lines)
                        .with("unit", unit)
                        .with("year", year)
                        .with("years", years.around(year))
                        .with("tally", Tally.of(lines)));
    }

    private UnitInfo unit(Request request) {
        String id = request.path("unit");
        return catalogue
                .unit(id, request.locale())
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("unit.gone", id)));
    }
}
