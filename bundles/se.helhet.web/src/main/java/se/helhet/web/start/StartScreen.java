package se.helhet.web.start;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.demo.DemoFederation;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.http.Upload;
import se.helhet.web.job.Jobs;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Words;

/** Where one comes in: the first unit's page, or three ways to begin when there is no federation yet. */
@Component(service = Screen.class)
@Under({"/", "start"})
public final class StartScreen implements Screen {
    private final Organisation organisation;
    private final Submissions submissions;
    private final Desk desk;
    private final Jobs jobs;
    private final String home;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<DemoFederation> demos = List.of();

    @Activate
    public StartScreen(
            BundleContext context,
            @Reference Organisation organisation,
            @Reference Submissions submissions,
            @Reference Desk desk,
            @Reference Jobs jobs) {
        this.organisation = organisation;
        this.submissions = submissions;
        this.desk = desk;
        this.jobs = jobs;
        this.home = context.getProperty("helhet.home");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/", this::home)
                .get("/start", this::begin)
                .post("/start/demo", this::demo)
                .get("/start/own", this::own)
                .post("/start/own", this::setUp)
                .post("/start/receive", this::receive);
    }

    private Reply home(Request request) {
        ImmutableList<UnitInfo> units = desk.owners(request.locale());
        if (organisation.federation().isEmpty() || loading()) {
            return begin(request);
        }
        return Reply.to(
                units.isEmpty() ? "/report" : "/unit/" + units.getFirst().id());
    }

    /** Whether the demo federation is on its way in; half of it is nothing to look at. */
    private boolean loading() {
        return jobs.all().anySatisfy(j -> j.running() && j.link().equals("/"));
    }

    private Reply begin(Request request) {
        return Reply.page(
                new PageInfo(
                        organisation.federation().isEmpty()
                                ? Words.in(request.locale()).say("window.new")
                                : "",
                        "",
                        "start",
                        "",
                        "/",
                        "",
                        true),
                Template.of("start/begin.jte", desk.owners(request.locale()))
                        .with("demo", !demos.isEmpty())
                        .with("loading", loading())
                        .with("home", home));
    }

    private Reply demo(Request request) {
        Words words = Words.in(request.locale());
        List<DemoFederation> there = demos;
        if (there.isEmpty()) {
            throw new IllegalArgumentException(words.say("start.demo.missing"));
        }
        jobs.start(words.say("start.demo.job"), (progress, job) -> {
            job.seeAlso("/", words.say("start.demo.open"));
            int[] steps = {0};
            there.get(0).load(line -> progress.at(++steps[0], 0, line));
            return words.say("start.demo.done");
        });
        return Reply.to("/");
    }

    private Reply own(Request request) {
        if (organisation.federation().isPresent()) {
            return Reply.to(AdminPlaces.ORGANISATION);
        }
        return form(request, OwnFederation.empty(desk.owners(request.locale())), Map.of(), "");
    }

    private static Reply form(Request request, OwnFederation form, Map<String, String> faults, String fault) {
        Words words = Words.in(request.locale());
        return Reply.page(
                new PageInfo(words.say("start.own"), "people", "start", "", "/start/own", "", false),
                Template.of("start/own.jte", form).with("faults", faults).with("fault", fault));
    }

    private Reply setUp(Request request) {
        Words words = Words.in(request.locale());
        if (organisation.federation().isPresent()) {
            // Saving would replace all that the federation there is has.
            throw new IllegalArgumentException(words.say("start.own.there"));
        }
        OwnFederation form = OwnFederation.sent(request, desk.owners(request.locale()));
        Map<String, String> faults = form.faults(words);
        if (!faults.isEmpty()) {
            return form(request, form, faults, words.say("start.own.faults"));
        }
        try {
            organisation.save(form.data(words), request.who(words.say("start.own.why")));
        } catch (IllegalArgumentException e) {
            return form(request, form, Map.of(), e.getMessage());
        }
        return Reply.to("/");
    }

    private Reply receive(Request request) throws IOException {
        Words words = Words.in(request.locale());
        Upload file =
                request.file("file").orElseThrow(() -> new IllegalArgumentException(words.say("start.receive.nofile")));
        Submission received = file.aside(
                saved -> submissions.receive(saved, request.who(words.say("start.receive.why", file.name()))));
        return Reply.to("/report/" + received.round());
    }
}
