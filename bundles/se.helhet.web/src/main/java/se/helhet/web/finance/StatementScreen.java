package se.helhet.web.finance;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.evaluation.Chapters;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.report.Markup;
import se.helhet.api.round.Submission.FrozenChapter;
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

/** Statements, notes, plans and fees: the chapters of the unit that keeps the accounts, as live tables. */
@Component(service = Screen.class)
@Under("finance")
public final class StatementScreen implements Screen {
    private final FinanceUnits units;
    private final Drill drill;
    private final Markup markup;
    private final YearChoice years;
    private final Organisation organisation;
    private final NoAmounts noAmounts;

    @Activate
    public StatementScreen(
            @Reference FinanceUnits units,
            @Reference Drill drill,
            @Reference Markup markup,
            @Reference YearChoice years,
            @Reference Organisation organisation,
            @Reference NoAmounts noAmounts) {
        this.units = units;
        this.drill = drill;
        this.markup = markup;
        this.years = years;
        this.organisation = organisation;
        this.noAmounts = noAmounts;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/finance", this::first).kept("/finance/{unit}/{chapter}", this::statement);
    }

    /**
     * A piece of a chapter: a live table, or anything else as it prints.
     *
     * @param sheet null when {@code html} holds it
     */
    public record Piece(Sheet sheet, String html) {}

    private Reply first(Request request) {
        Words words = Words.in(request.locale());
        UnitInfo unit = units.all(request.locale())
                .getFirstOptional()
                .orElseThrow(() -> new NotFound(words.say("finance.none")));
        ImmutableList<FrozenChapter> chapters =
                units.drawing(unit.id(), years.of(request), request.locale()).chapters();
        if (chapters.isEmpty()) {
            return Reply.to("/finance/ledgers");
        }
        String chapter = chapters.getFirst().name();
        return Reply.to(Family.of(chapters)
                .detectOptional(f -> f.holds(chapter))
                .map(f -> BesideScreen.address(unit.id(), f))
                .orElse(FinancePerspective.address(unit.id(), chapter)));
    }

    private Reply statement(Request request) {
        Locale locale = request.locale();
        Words words = Words.in(locale);
        String unit = request.path("unit");
        int year = years.of(request);
        units.mustHave(unit, locale);
        Chapters.Drawing drawing = units.drawing(unit, year, locale);
        FrozenChapter chapter = drawing.chapters()
                .detectOptional(c -> c.name().equals(request.path("chapter")))
                .orElseThrow(() -> new NotFound(words.say("finance.chapter.gone", year)));
        Money money = Money.of(request);
        ImmutableList<Piece> pieces = chapter.contents()
                .collect(c -> c instanceof Content.Grid grid
                        ? new Piece(sheet(grid, drawing.numbers(), money, words), "")
                        : new Piece(null, markup.blocks(Lists.immutable.of(c), drawing.numbers(), locale)));
        // The tables are what one comes for here; what is said of them follows.
        ImmutableList<Piece> ordered =
                pieces.select(p -> p.sheet() != null).newWithAll(pieces.select(p -> p.sheet() == null));
        String place = FinancePerspective.address(unit, chapter.name());
        Optional<Family> family = Family.of(drawing.chapters()).detectOptional(f -> f.holds(chapter.name()));
        // In the navigator a statement that stands beside others has no entry of its own.
        PageInfo info = PageInfo.shared(
                        FinancePerspective.ID,
                        chapter.title(),
                        "ledger",
                        family.map(f -> BesideScreen.address(unit, f)).orElse(place))
                .tab(place);
        return Reply.page(
                info,
                Template.of("finance/statement.jte", ordered)
                        .with("title", chapter.title())
                        .with("place", place)
                        .with(
                                "choices",
                                family.map(f -> Choice.of(unit, f, chapter.name(), locale, organisation))
                                        .orElse(Lists.immutable.empty()))
                        .with("money", grids(chapter).anySatisfy(g -> Money.fits(g, drawing.numbers())) ? money : null)
                        .with(
                                "where",
                                noAmounts
                                        .of(unit, grids(chapter), drawing.numbers(), locale)
                                        .orElse(null))
                        .with("year", year)
                        .with("years", years.around(year))
                        .with("opened", drill.open(request)));
    }

    private static ImmutableList<Content.Grid> grids(FrozenChapter chapter) {
        return chapter.contents().selectInstancesOf(Content.Grid.class);
    }

    private static Sheet sheet(Content.Grid grid, Numbers numbers, Money money, Words words) {
        return Money.fits(grid, numbers)
                ? Sheet.of(grid, money.in(numbers), words.locale()).measured(money.measure(grid.measure(), words))
                : Sheet.of(grid, numbers, words.locale());
    }
}
