package se.helhet.web.finance.fee;

import java.io.IOException;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.organisation.Organisation;
import se.helhet.web.command.TableDownload;
import se.helhet.web.finance.FinancePerspective;
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

/** What other rates would mean for each municipality, reckoned by whoever keeps the fees; and the list for invoicing. */
@Component(service = Screen.class)
@Under("finance")
public final class FeeScreen implements Screen {
    private static final String PLACE = "/finance/fees";

    private final Organisation organisation;
    private final YearChoice years;
    private final TableDownload download;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<FeeReckoning> reckonings = List.of();

    @Activate
    public FeeScreen(
            @Reference Organisation organisation, @Reference YearChoice years, @Reference TableDownload download) {
        this.organisation = organisation;
        this.years = years;
        this.download = download;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(PLACE, this::page).get(PLACE + "/{year}/invoicing/{format}", this::invoicing);
    }

    private Reply page(Request request) {
        Words words = Words.in(request.locale());
        FeeReckoning fees = fees(words);
        ImmutableList<Integer> known = fees.years();
        int wanted = years.of(request);
        // Fees are set for some years only; the newest says most.
        int year = known.contains(wanted) || known.isEmpty() ? wanted : known.getLast();
        FeeForm form = FeeForm.of(fees, year, organisation.parties().collect(Organisation.Party::code), request::param);
        return Reply.page(
                PageInfo.shared(FinancePerspective.ID, words.say("finance.fee"), "table", PLACE),
                Template.of(
                        "finance/fee/fees.jte",
                        new FeePageMaker(fees, organisation, request.locale()).make(year, form)));
    }

    private Reply invoicing(Request request) throws IOException {
        Words words = Words.in(request.locale());
        FeeReckoning fees = fees(words);
        int year = fees.years()
                .detectOptional(y -> String.valueOf(y).equals(request.path("year")))
                .orElseThrow(() -> new NotFound(words.say("finance.fee.noyear", request.path("year"))));
        return download.of(
                request,
                words.say("finance.fee.list", String.valueOf(year)),
                words.say("finance.fee.file", String.valueOf(year)),
                InvoicingList.of(fees, organisation, year, words));
    }

    private FeeReckoning fees(Words words) {
        return Lists.immutable
                .withAll(reckonings)
                .getFirstOptional()
                .orElseThrow(() -> new NotFound(words.say("finance.fee.nobody")));
    }
}
