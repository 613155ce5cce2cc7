package se.helhet.web.admin.store;

import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.register.Registers;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.job.Jobs;
import se.helhet.web.register.ImportsByName;
import se.helhet.web.word.Words;

/** All that was taken in from files, whatever bundle keeps it, and taking one import out again. */
@Component(service = Screen.class)
@Under("admin")
public final class ImportsScreen implements Screen {
    private final Jobs jobs;
    private final Registers registers;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Imports> imports = List.of();

    @Activate
    public ImportsScreen(@Reference Jobs jobs, @Reference Registers registers) {
        this.registers = registers;
        this.jobs = jobs;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(AdminPlaces.IMPORTS, this::list).post("/admin/imports/withdraw", this::withdraw);
    }

    private Reply list(Request request) {
        ImmutableList<Imports.Taken> taken = Lists.mutable
                .withAll(imports)
                .flatCollect(Imports::taken)
                .reverseThis()
                .toImmutable();
        return Reply.page(
                AdminPlaces.page(request, "admin.imports", "import", AdminPlaces.IMPORTS),
                Template.of("admin/imports.jte", ImportsByName.of(taken, registers, request.locale()))
                        .with("asked", request.param("withdraw")));
    }

    /** Asked first, done when it comes with {@code sure}. */
    private Reply withdraw(Request request) {
        Words words = Words.in(request.locale());
        String id = request.param("id");
        if (!request.has("sure")) {
            return Reply.to(AdminPlaces.IMPORTS + "?withdraw=" + Request.encoded(id));
        }
        Imports owner = Lists.immutable
                .withAll(imports)
                .detectOptional(i -> i.taken().anySatisfy(t -> t.id().equals(id)))
                .orElseThrow(() -> new NotFound(words.say("admin.imports.gone")));
        String file = owner.taken().detect(t -> t.id().equals(id)).file();
        var who = request.who(words.say("admin.imports.why", file));
        jobs.start(words.say("admin.imports.job", file), (progress, job) -> {
            ImportReport report = owner.withdraw(id, who);
            return report.summary();
        });
        AdminPlaces.showJobs(request);
        return Reply.to(AdminPlaces.IMPORTS);
    }
}
