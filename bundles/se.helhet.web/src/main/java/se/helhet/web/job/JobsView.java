package se.helhet.web.job;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.BottomView;
import se.helhet.web.word.Words;

/** The view of jobs at the bottom, and the buttons on its rows. */
@Component(service = {BottomView.class, Screen.class})
@Under({"job", "jobs"})
public final class JobsView implements BottomView, Screen {
    private final Jobs jobs;

    @Activate
    public JobsView(@Reference Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String key() {
        return "jobs";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String title(Request request) {
        return Words.in(request.locale()).say("job.view");
    }

    @Override
    public long count(Request request, PageInfo page) {
        return jobs.running();
    }

    /** Opens when work begins, and stays until it has ended well a while ago or someone has read what went wrong. */
    @Override
    public long opensFor() {
        return jobs.newestToSee();
    }

    @Override
    public Template draw(Request request, PageInfo page) {
        return Template.of("job/list.jte", jobs.all());
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/jobs", r -> Reply.part(Template.of("job/list.jte", jobs.all())))
                .post("/job/{id}/stop", r -> {
                    jobs.stop(r.pathNumber("id"));
                    return Reply.to(r.cameFrom("/"));
                })
                .post("/job/{id}/forget", r -> {
                    jobs.forget(r.pathNumber("id"));
                    return Reply.to(r.cameFrom("/"));
                });
    }
}
