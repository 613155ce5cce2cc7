package se.helhet.web.admin.organisation;

import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.Desk;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** The federation's own particulars, and year by year who takes part in what. */
@Component(service = Screen.class)
@Under("admin")
public final class OrganisationScreen implements Screen {
    private final Organisation organisation;
    private final YearChoice years;
    private final Desk desk;

    @Activate
    public OrganisationScreen(@Reference Organisation organisation, @Reference YearChoice years, @Reference Desk desk) {
        this.organisation = organisation;
        this.years = years;
        this.desk = desk;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(AdminPlaces.ORGANISATION, this::show)
                .post(AdminPlaces.ORGANISATION, this::save)
                .get(AdminPlaces.TAKING_PART, this::year)
                .post(AdminPlaces.TAKING_PART, this::saveYear);
    }

    private Reply show(Request request) {
        Data now = organisation.all();
        if (now.federation().name().isEmpty()) {
            return Reply.to("/start/own");
        }
        return form(request, OrganisationForm.of(now, print(now)), "");
    }

    private Reply form(Request request, OrganisationForm form, String fault) {
        ImmutableList<UnitInfo> missing =
                desk.owners(request.locale()).reject(u -> form.units().anySatisfy(e -> e.id().equals(u.id())));
        return Reply.page(
                AdminPlaces.page(request, "admin.organisation", "people", AdminPlaces.ORGANISATION)
                        .still(),
                Template.of("admin/organisation.jte", form)
                        .with("missing", missing)
                        .with("saved", request.has("saved"))
                        .with("fault", fault));
    }

    private Reply save(Request request) {
        Words words = Words.in(request.locale());
        OrganisationForm form = OrganisationForm.sent(request);
        Data now = organisation.all();
        if (!form.seen().equals(print(now))) {
            return form(request, form, words.say("admin.organisation.changed"));
        }
        Map<String, String> faults = form.check(words);
        if (!faults.isEmpty()) {
            return form(request, form.with(faults), words.say("admin.organisation.faults"));
        }
        try {
            organisation.save(form.data(now), request.who(words.say("admin.organisation.why")));
        } catch (IllegalArgumentException e) {
            return form(request, form, e.getMessage());
        }
        return Reply.to(AdminPlaces.ORGANISATION + "?saved");
    }

    private Reply year(Request request) {
        Data now = organisation.all();
        if (now.federation().name().isEmpty()) {
            return Reply.to("/start/own");
        }
        int year = years.of(request);
        YearForm form = YearForm.of(now, year, print(now));
        return form(request, request.has("copy") ? form.filledFrom(now) : form, "");
    }

    private Reply form(Request request, YearForm form, String fault) {
        return Reply.page(
                AdminPlaces.page(request, "admin.years", "table", AdminPlaces.TAKING_PART)
                        .still(),
                Template.of("admin/years.jte", form)
                        .with("years", years.around(form.year()))
                        .with("saved", request.has("saved"))
                        .with("fault", fault));
    }

    private Reply saveYear(Request request) {
        Words words = Words.in(request.locale());
        Data now = organisation.all();
        int year = years.of(request);
        YearForm form = YearForm.sent(request, now, year);
        if (!form.seen().equals(print(now))) {
            return form(request, form, words.say("admin.organisation.changed"));
        }
        Map<String, String> faults = form.check(words);
        if (!faults.isEmpty()) {
            return form(request, form.with(faults), words.say("admin.organisation.faults"));
        }
        try {
            organisation.save(form.data(now), request.who(words.say("admin.years.why", year)));
        } catch (IllegalArgumentException e) {
            return form(request, form, e.getMessage());
        }
        return Reply.to(AdminPlaces.TAKING_PART + "?year=" + year + "&saved");
    }

    /** Short for all that is stored: another when anything in it is. */
    private static String print(Data data) {
        return Integer.toHexString(data.toString().hashCode());
    }
}
