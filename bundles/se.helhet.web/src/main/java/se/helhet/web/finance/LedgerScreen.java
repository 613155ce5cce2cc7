package se.helhet.web.finance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.register.Registers;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.http.Upload;
import se.helhet.web.job.Jobs;
import se.helhet.web.register.ImportsByName;
import se.helhet.web.word.Words;

/** Ledgers: taking files in, what each import said, taking one back. */
@Component(service = Screen.class)
@Under("finance")
public final class LedgerScreen implements Screen {
    private static final int MOST_REPORTS = 20;
    private final Jobs jobs;
    private final Registers registers;
    private final ConcurrentMap<Long, ImportReport> reports = new ConcurrentHashMap<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<FileImport> importers = List.of();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Imports> imports = List.of();

    @Activate
    public LedgerScreen(@Reference Jobs jobs, @Reference Registers registers) {
        this.registers = registers;
        this.jobs = jobs;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/finance/ledgers", this::list)
                .post("/finance/ledgers", this::take)
                .get("/finance/ledgers/report/{job}", this::report)
                .post("/finance/ledgers/withdraw", this::withdraw);
    }

    private Reply list(Request request) {
        Words words = Words.in(request.locale());
        ImmutableList<Imports.Taken> taken = Lists.mutable
                .withAll(imports)
                .flatCollect(Imports::taken)
                .reverseThis()
                .toImmutable();
        return Reply.page(
                PageInfo.shared(FinancePerspective.ID, words.say("finance.ledgers"), "import", "/finance/ledgers"),
                Template.of("finance/ledgers.jte", ImportsByName.of(taken, registers, request.locale()))
                        .with(
                                "kinds",
                                Lists.mutable
                                        .withAll(importers)
                                        .collect(FileImport::kind)
                                        .sortThis()
                                        .toImmutable())
                        .with("asked", request.param("withdraw")));
    }

    private Reply take(Request request) throws IOException {
        Words words = Words.in(request.locale());
        String kind = request.param("kind");
        FileImport importer = Lists.immutable
                .withAll(importers)
                .detectOptional(i -> i.kind().equals(kind))
                .orElseThrow(() -> new IllegalArgumentException(words.say("finance.take.nokind", kind)));
        ImmutableList<Upload> files = request.files("file");
        if (files.isEmpty()) {
            throw new IllegalArgumentException(words.say("finance.take.nofile"));
        }
        Path folder = Files.createTempDirectory("helhet-import");
        var paths = Lists.mutable.<Path>empty();
        for (Upload file : files) {
            paths.add(file.saveIn(folder));
        }
        String names = files.collect(Upload::name).makeString(", ");
        var who = request.who(words.say("finance.take.why", names));
        jobs.start(words.say("finance.take.job", names), (progress, job) -> {
            try {
                ImportReport report = importer.take(paths.toImmutable(), who);
                if (reports.size() >= MOST_REPORTS) {
                    reports.clear();
                }
                reports.put(job.id(), report);
                job.seeAlso("/finance/ledgers/report/" + job.id(), words.say("finance.report.open"));
                if (!report.stored()) {
                    throw new IllegalArgumentException(report.summary());
                }
                return report.summary();
            } finally {
                for (Path p : paths) {
                    Files.deleteIfExists(p);
                }
                Files.deleteIfExists(folder);
            }
        });
        return Reply.to("/finance/ledgers");
    }

    private Reply report(Request request) {
        Words words = Words.in(request.locale());
        ImportReport report = reports.get(request.pathNumber("job"));
        if (report == null) {
            throw new NotFound(words.say("finance.report.gone"));
        }
        return Reply.page(
                PageInfo.shared(FinancePerspective.ID, words.say("finance.report"), "import", "/finance/ledgers")
                        .tab(request.place()),
                Template.of("finance/report.jte", report));
    }

    /** Asked first, done when it comes with {@code sure}. */
    private Reply withdraw(Request request) {
        Words words = Words.in(request.locale());
        String id = request.param("id");
        if (!request.has("sure")) {
            return Reply.to("/finance/ledgers?withdraw=" + Request.encoded(id));
        }
        Imports owner = Lists.immutable
                .withAll(imports)
                .detectOptional(i -> i.taken().anySatisfy(t -> t.id().equals(id)))
                .orElseThrow(() -> new NotFound(words.say("finance.withdraw.gone", id)));
        owner.withdraw(id, request.who(words.say("finance.withdraw.why", id)));
        return Reply.to("/finance/ledgers");
    }
}
