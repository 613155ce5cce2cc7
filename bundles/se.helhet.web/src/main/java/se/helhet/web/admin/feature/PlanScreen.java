package se.helhet.web.admin.feature;

import java.io.IOException;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Outcome;
import se.helhet.api.admin.Plan;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.http.Upload;
import se.helhet.web.job.Jobs;
import se.helhet.web.live.Changes;
import se.helhet.web.word.Words;

/** Install, remove, purge: what would happen is shown first, then done as a job. */
@Component(service = Screen.class)
@Under("admin")
public final class PlanScreen implements Screen {
    private final Features features;
    private final FeatureList list;
    private final Jobs jobs;
    private final Changes changes;

    @Activate
    public PlanScreen(
            @Reference Features features,
            @Reference FeatureList list,
            @Reference Jobs jobs,
            @Reference Changes changes) {
        this.features = features;
        this.list = list;
        this.jobs = jobs;
        this.changes = changes;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/admin/install", r -> show(r, install(r), ""))
                .post("/admin/install", r -> carryOut(r, install(r)))
                .get("/admin/remove", r -> show(r, remove(r), ""))
                .post("/admin/remove", r -> carryOut(r, remove(r)))
                .get("/admin/purge", r -> show(r, purge(r), ""))
                .post("/admin/purge", r -> carryOut(r, purge(r)))
                .post("/admin/plugin", this::upload)
                .get("/admin/plugin/{id}", r -> show(r, sent(r).plan(), ""))
                .post("/admin/plugin/{id}", this::carryOutFile)
                .post("/admin/plugin/{id}/discard", this::discard);
    }

    private Plan install(Request request) {
        return features.planInstall(request.params("feature"), request.locale());
    }

    private Plan remove(Request request) {
        return features.planRemove(request.params("feature"), request.locale());
    }

    private Plan purge(Request request) {
        return features.planPurge(request.param("feature"), request.locale());
    }

    private static Reply show(Request request, Plan plan, String fault) {
        return Reply.page(
                AdminPlaces.step(request, "admin.features", "puzzle", AdminPlaces.FEATURES),
                Template.of("admin/plan.jte", PlanView.of(plan, request)).with("fault", fault));
    }

    private Reply upload(Request request) throws IOException {
        Upload file = request.file("file")
                .orElseThrow(() ->
                        new IllegalArgumentException(Words.in(request.locale()).say("admin.plugin.nofile")));
        PluginUploads kept = request.session().keep(PluginUploads.class, s -> new PluginUploads());
        return Reply.to(
                "/admin/plugin/" + kept.add(file::saveIn, path -> features.planInstall(path, request.locale())));
    }

    private static PluginUploads.Sent sent(Request request) {
        return request.session()
                .keep(PluginUploads.class, s -> new PluginUploads())
                .find(request.path("id"))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("admin.plugin.gone")));
    }

    private Reply carryOutFile(Request request) {
        PluginUploads.Sent sent = sent(request);
        return start(request, sent.plan(), sent::delete);
    }

    private Reply discard(Request request) {
        sent(request).delete();
        return Reply.to(AdminPlaces.FEATURES);
    }

    /** The plan is made anew; when it is not what the person saw, it is shown again. */
    private Reply carryOut(Request request, Plan plan) {
        Words words = Words.in(request.locale());
        if (!PlanView.of(plan, request).seen().equals(request.param("seen"))) {
            return show(request, plan, words.say("admin.plan.changed"));
        }
        if (plan.confirm()
                .filter(c -> !c.equals(request.param("typed").strip()))
                .isPresent()) {
            return show(
                    request,
                    plan,
                    words.say("admin.plan.notTyped", plan.confirm().orElse("")));
        }
        return start(request, plan, () -> {});
    }

    private Reply start(Request request, Plan plan, Runnable after) {
        PlanView view = PlanView.of(plan, request);
        Words words = Words.in(request.locale());
        String typed = request.param("typed");
        var who = request.who(view.title());
        ImmutableList<String> names = plan.features()
                .newWithAll(plan.also().collect(Plan.Along::feature))
                .collect(FeatureInfo::name);
        jobs.start(view.doing(), (progress, job) -> {
            Outcome outcome;
            try {
                outcome = list.whileChanging(names, () -> features.carryOut(plan, typed, who, progress));
            } finally {
                after.run();
                changes.everything();
            }
            String says = outcome.notes().makeString(" ");
            if (!outcome.done()) {
                throw new IllegalStateException(outcome.summary() + " " + says);
            }
            ImmutableList<String> units =
                    plan.features().flatCollect(f -> f.brings().units());
            if (plan.kind() == Plan.Kind.INSTALL && units.notEmpty()) {
                job.seeAlso("/unit/" + units.getFirst(), words.say("admin.plan.open"));
            }
            return (outcome.summary() + " " + says).strip();
        });
        AdminPlaces.showJobs(request);
        return Reply.to(AdminPlaces.FEATURES);
    }
}
