package se.helhet.web.finance;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.web.http.Request;
import se.helhet.web.window.Mark;
import se.helhet.web.window.Navigator;
import se.helhet.web.window.Navigator.Group;
import se.helhet.web.window.Navigator.Item;
import se.helhet.web.window.Perspective;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** Finance's mark, where a unit keeps accounts, and its statements, plans and ledgers as navigator. */
@Component(service = Perspective.class)
public final class FinancePerspective implements Perspective {
    public static final String ID = "finance";
    private final FinanceUnits units;
    private final YearChoice years;
    private final Organisation organisation;

    @Activate
    public FinancePerspective(
            @Reference FinanceUnits units, @Reference YearChoice years, @Reference Organisation organisation) {
        this.units = units;
        this.years = years;
        this.organisation = organisation;
    }

    @Override
    public ImmutableList<Mark> marks(Request request) {
        return organisation.federation().isEmpty()
                        || units.all(request.locale()).isEmpty()
                ? Lists.immutable.empty()
                : Lists.immutable.of(Mark.shared(
                        ID, 10, "/finance", Words.in(request.locale()).say("finance.perspective"), "ledger"));
    }

    static String address(String unit, String chapter) {
        return "/finance/" + unit + "/" + chapter;
    }

    /** A chapter each; statements that stand side by side share one, where the first of them stands. */
    private static ImmutableList<Item> items(String unit, ImmutableList<FrozenChapter> chapters) {
        ImmutableList<Family> families = Family.of(chapters);
        return chapters.collect(c -> families.detectOptional(f -> f.holds(c.name()))
                        .map(f -> new Item(BesideScreen.address(unit, f), "ledger", f.title(), ""))
                        .orElseGet(() -> new Item(address(unit, c.name()), "ledger", c.title(), "")))
                .distinct();
    }

    @Override
    public Optional<Navigator> navigator(String perspective, Request request) {
        if (!perspective.equals(ID)) {
            return Optional.empty();
        }
        Locale locale = request.locale();
        Words words = Words.in(locale);
        int year = years.of(request);
        MutableList<Group> groups = Lists.mutable.empty();
        for (UnitInfo unit : units.all(locale)) {
            groups.add(new Group(
                    groups.isEmpty() ? "" : unit.title(),
                    items(unit.id(), units.drawing(unit.id(), year, locale).chapters())));
        }
        groups.add(new Group(
                words.say("finance.sources"),
                Lists.immutable.of(
                        new Item("/finance/fees", "table", words.say("finance.fee"), ""),
                        new Item("/finance/map", "columns", words.say("finance.map"), ""),
                        new Item("/finance/ledgers", "import", words.say("finance.ledgers"), ""))));
        return Optional.of(new Navigator(words.say("finance.title", year), "", "", groups.toImmutable()));
    }
}
