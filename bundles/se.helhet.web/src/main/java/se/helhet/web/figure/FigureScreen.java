package se.helhet.web.figure;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.FigureInfo;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.Desk;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** The figures of a unit, and any number opened: {@code /figure/navet.pupils@2019}. */
@Component(service = Screen.class)
@Under({"figure", "unit"})
public final class FigureScreen implements Screen {
    private final FigureMaker maker;
    private final Figures figures;
    private final Catalogue catalogue;
    private final Desk desk;
    private final YearChoice years;

    @Activate
    public FigureScreen(
            @Reference FigureMaker maker,
            @Reference Figures figures,
            @Reference Catalogue catalogue,
            @Reference Desk desk,
            @Reference YearChoice years) {
        this.maker = maker;
        this.figures = figures;
        this.catalogue = catalogue;
        this.desk = desk;
        this.years = years;
    }

    @Override
    public void addTo(Routes routes) {
        routes.kept("/figure/{ask}", this::figure).kept("/unit/{unit}/figures", this::list);
    }

    private Reply figure(Request request) {
        Ask asked = Ask.parse(request.path("ask"));
        Ask ask = request.has("year") ? asked.in(Period.year(years.of(request))) : asked;
        Locale locale = request.locale();
        Optional<FigureInfo> info = catalogue.figure(ask.unit(), ask.figure(), locale);
        String owner = desk.owner(ask.unit(), locale);
        return Reply.page(
                PageInfo.unit(owner, figures.label(ask, locale), "figure", "/unit/" + owner + "/figures")
                        .tab("/figure/" + ask),
                Template.of("figure/figure.jte", maker.make(ask, info, locale)));
    }

    /**
     * @param now    the number of the year, as printed
     * @param before that of the year before
     */
    public record Line(String label, String address, String now, String before, String measure) {}

    /** @param heading the part's title; empty for the unit itself */
    public record Part(String heading, ImmutableList<Line> lines) {}

    private Reply list(Request request) {
        String unit = request.path("unit");
        Locale locale = request.locale();
        Words words = Words.in(locale);
        UnitInfo info = desk.unit(unit, locale).orElseThrow(() -> new NotFound(words.say("unit.gone", unit)));
        int year = years.of(request);
        ImmutableList<Part> parts = desk.parts(unit, locale)
                .collect(p -> new Part(p.id().equals(unit) ? "" : p.title(), lines(p.id(), year, locale)))
                .reject(p -> p.lines().isEmpty());
        return Reply.page(
                PageInfo.unit(unit, words.say("unit.figures"), "figure", "/unit/" + unit + "/figures"),
                Template.of("figure/list.jte", parts)
                        .with("unit", info)
                        .with("year", year)
                        .with("years", years.around(year)));
    }

    private ImmutableList<Line> lines(String unit, int year, Locale locale) {
        ImmutableList<FigureInfo> all = catalogue.figures(unit, locale);
        Period now = Period.year(year);
        Numbers numbers = figures.evaluate(all.flatCollect(f -> {
            Ask ask = Ask.of(unit, f.name(), now);
            return org.eclipse.collections.api.factory.Lists.immutable.of(ask, ask.in(now.lastYear()));
        }));
        return all.collect(f -> {
            Ask ask = Ask.of(unit, f.name(), now);
            return new Line(
                    f.label(),
                    "/figure/" + Request.encoded(ask.toString()),
                    numbers.cell(ask, locale),
                    numbers.cell(ask.in(now.lastYear()), locale),
                    f.uom().symbol(locale));
        });
    }
}
