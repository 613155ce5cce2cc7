package se.helhet.web.finance;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Chapters;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.UnitEntry;
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

/** All statements of one kind side by side: the federation's and each unit's. */
@Component(service = Screen.class)
@Under("finance")
public final class BesideScreen implements Screen {
    private static final String SHOW = "finance.show";
    private static final String ONE_YEAR = "year";
    /** What the unit that keeps budgets calls its chapter of outcome against budget. */
    private static final String AGAINST_BUDGET = "variance";

    private final FinanceUnits units;
    private final Drill drill;
    private final YearChoice years;
    private final Organisation organisation;
    private final NoAmounts noAmounts;

    @Activate
    public BesideScreen(
            @Reference FinanceUnits units,
            @Reference Drill drill,
            @Reference YearChoice years,
            @Reference Organisation organisation,
            @Reference NoAmounts noAmounts) {
        this.units = units;
        this.drill = drill;
        this.years = years;
        this.organisation = organisation;
        this.noAmounts = noAmounts;
    }

    @Override
    public void addTo(Routes routes) {
        routes.kept("/finance/{unit}/beside/{family}", this::beside);
    }

    static String address(String unit, Family family) {
        return "/finance/" + unit + "/beside/" + family.file();
    }

    private Reply beside(Request request) {
        Locale locale = request.locale();
        Words words = Words.in(locale);
        String unit = request.path("unit");
        int year = years.of(request);
        units.mustHave(unit, locale);
        Chapters.Drawing drawing = units.drawing(unit, year, locale);
        Family family = Family.of(drawing.chapters())
                .detectOptional(f -> f.file().equals(request.path("family")))
                .orElseThrow(() -> new NotFound(words.say("finance.chapter.gone", year)));
        boolean one = oneYear(request);
        ImmutableList<UnitEntry> entries = organisation.units();
        boolean fits = family.members().allSatisfy(m -> Money.fits(m.grid(), drawing.numbers()));
        Money money = fits ? Money.of(request) : new Money(false);
        Beside table = Beside.of(
                family,
                money.in(drawing.numbers()),
                locale,
                new Beside.Wish(
                        !one,
                        scope -> entries.detectOptional(u -> u.id().equals(scope))
                                .map(UnitEntry::shortName)
                                .orElse(words.say("finance.whole")),
                        words.say("finance.change"),
                        words.say("finance.internal")));
        String place = address(unit, family);
        return Reply.page(
                PageInfo.shared(FinancePerspective.ID, family.title(), "ledger", place),
                Template.of("finance/beside.jte", table)
                        .with("title", family.title())
                        .with("unit", unit)
                        .with("place", place)
                        .with("choices", Choice.of(unit, family, "", locale, organisation))
                        .with("one", one)
                        .with("money", fits ? money : null)
                        .with("measure", money.measure(table.measure(), words))
                        .with("budget", againstBudget(year, locale))
                        .with(
                                "where",
                                noAmounts
                                        .of(
                                                unit,
                                                family.members().collect(Family.Member::grid),
                                                drawing.numbers(),
                                                locale)
                                        .orElse(null))
                        .with("year", year)
                        .with("years", years.around(year))
                        .with("opened", drill.open(request)));
    }

    /** Where outcome stands against budget, if someone keeps budgets; else empty. */
    private String againstBudget(int year, Locale locale) {
        return units.all(locale)
                .detectOptional(u -> units.drawing(u.id(), year, locale)
                        .chapters()
                        .anySatisfy(c -> c.name().equals(AGAINST_BUDGET)))
                .map(u -> FinancePerspective.address(u.id(), AGAINST_BUDGET))
                .orElse("");
    }

    /** Whether the earlier year is left out; remembered. */
    private static boolean oneYear(Request request) {
        String asked = request.param("show");
        if (!asked.isEmpty()) {
            request.session().settings().put(SHOW, asked);
        }
        return request.session().settings().get(SHOW).equals(ONE_YEAR);
    }
}
