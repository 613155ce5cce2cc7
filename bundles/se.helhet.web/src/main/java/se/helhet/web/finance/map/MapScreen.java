package se.helhet.web.finance.map;

import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.ledger.AccountMaps;
import se.helhet.api.register.Registers;
import se.helhet.web.finance.FinancePerspective;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** The account map of a year, read; its rows are written in their register. */
@Component(service = Screen.class)
@Under("finance")
public final class MapScreen implements Screen {
    static final String PLACE = "/finance/map";

    private final Registers registers;
    private final YearChoice years;
    private final Kept<Integer, AccountMaps.YearMap> kept;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<AccountMaps> maps = List.of();

    @Activate
    public MapScreen(@Reference Registers registers, @Reference YearChoice years, @Reference Changes changes) {
        this.registers = registers;
        this.years = years;
        this.kept = new Kept<>(changes, year -> maps.get(0).of(year));
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PLACE, this::page).post(PLACE + "/copy", this::copy);
    }

    private Reply page(Request request) {
        Words words = Words.in(request.locale());
        AccountMaps accountMaps = maps(words);
        int year = years.of(request);
        MapPageMaker maker = new MapPageMaker(
                kept.get(year), registers.sheet(accountMaps.register(), request.locale()), request.locale());
        return Reply.page(
                PageInfo.shared(FinancePerspective.ID, words.say("finance.map"), "columns", PLACE),
                Template.of("finance/map/map.jte", maker.make(request.param("q")))
                        .with("years", years.around(year))
                        .with("copied", request.param("copied")));
    }

    private Reply copy(Request request) {
        Words words = Words.in(request.locale());
        int from = (int) request.number("from", 0);
        String to = request.param("to").strip();
        if (!to.matches("[12][0-9]{3}")) {
            throw new IllegalArgumentException(words.say("finance.map.copy.noyear", to));
        }
        maps(words)
                .copy(
                        from,
                        Integer.parseInt(to),
                        request.param("edition").strip(),
                        request.who(words.say("finance.map.copy.why", String.valueOf(from), to)));
        return Reply.to(PLACE + "?year=" + to + "&copied=" + from);
    }

    private AccountMaps maps(Words words) {
        return Lists.immutable
                .withAll(maps)
                .getFirstOptional()
                .orElseThrow(() -> new NotFound(words.say("finance.map.nobody")));
    }
}
