package se.helhet.web.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.importing.Imports;
import se.helhet.api.importing.Preview;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.RegisterFiles.Which;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.importing.TableSource;
import se.helhet.api.job.Progress;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.api.store.Who;
import se.helhet.api.value.Print;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.http.Upload;
import se.helhet.web.job.Job;
import se.helhet.web.job.Jobs;
import se.helhet.web.register.PendingImports.Pending;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Words;

/** Files and pasted tables into a register: sent, looked through, taken in as a job, taken out again. */
@Component(service = Screen.class)
@Under("register")
public final class RegisterImport implements Screen {
    private final RegisterFiles files;
    private final Registers registers;
    private final Jobs jobs;
    private final Desk desk;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Imports> imports = List.of();

    @Activate
    public RegisterImport(
            @Reference RegisterFiles files,
            @Reference Registers registers,
            @Reference Jobs jobs,
            @Reference Desk desk) {
        this.files = files;
        this.registers = registers;
        this.jobs = jobs;
        this.desk = desk;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/register/{register}/import", this::start)
                .post("/register/{register}/import", this::send)
                .get("/register/{register}/import/{id}", this::preview)
                .post("/register/{register}/import/{id}/read", this::read)
                .post("/register/{register}/import/{id}/take", this::take)
                .get("/register/{register}/import/{id}/faulty", this::faulty)
                .post("/register/{register}/import/{id}/faulty", this::gather)
                .post("/register/{register}/withdraw", this::withdraw);
    }

    private static String place(Request request) {
        return "/register/" + Request.encoded(request.path("register"));
    }

    private PageInfo info(Request request, Sheet sheet) {
        Words words = Words.in(request.locale());
        String unit = desk.owner(sheet.register().unit(), request.locale());
        return PageInfo.unit(
                        unit, words.say("register.import.of", sheet.register().shortLabel()), "import", place(request))
                .tab(place(request) + "/import");
    }

    private Reply start(Request request) {
        Sheet sheet = registers.sheet(request.path("register"), request.locale());
        ImmutableList<Imports.Taken> taken = Lists.mutable
                .withAll(imports)
                .flatCollect(Imports::taken)
                .select(t -> t.what().equals(request.path("register")))
                .reverseThis()
                .toImmutable();
        return Reply.page(
                info(request, sheet).still(),
                Template.of("register/import.jte", sheet.register())
                        .with("taken", taken)
                        .with("asked", request.param("withdraw")));
    }

    private Reply send(Request request) throws IOException {
        String register = request.path("register");
        PendingImports kept = kept(request);
        String text = request.param("text");
        if (!text.isBlank()) {
            return look(request, kept.keep(register, TableSource.pasted(text)));
        }
        Upload file = request.file("file")
                .orElseThrow(() ->
                        new IllegalArgumentException(Words.in(request.locale()).say("register.import.nothing")));
        Path saved = file.saveIn(Files.createTempDirectory("helhet-import"));
        return look(request, kept.keep(register, TableSource.sent(saved, file.name())));
    }

    private static PendingImports kept(Request request) {
        return request.session().keep(PendingImports.class, s -> new PendingImports());
    }

    /** A small table is looked through when its page is drawn, a large one by a job that the page shows. */
    private Reply look(Request request, Pending pending) {
        String address = place(request) + "/import/" + pending.id();
        if (Looking.isLong(pending.source())) {
            Words words = Words.in(request.locale());
            String name = pending.source().name();
            pending.looking().begun(jobs.start(words.say("register.preview.job", name), (progress, job) -> {
                Preview preview = files.preview(pending.register(), pending.source(), pending.reading(), progress);
                if (progress.cancelled()) {
                    throw new Jobs.Stopped(words.say("register.preview.stopped"));
                }
                pending.looking().done(preview);
                job.seeAlso(address, words.say("register.preview.see"));
                return words.say(
                        "register.preview.done",
                        Print.whole(preview.good(), words.locale()),
                        Print.whole(preview.faulty(), words.locale()));
            }));
        }
        return Reply.to(address);
    }

    private static Pending pending(Request request) {
        return kept(request)
                .find(request.path("register"), request.path("id"))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("register.import.gone")));
    }

    private Reply preview(Request request) {
        Pending pending = pending(request);
        Sheet sheet = registers.sheet(pending.register(), request.locale());
        Optional<Job> job = pending.looking().job();
        Optional<Preview> seen = pending.looking().preview();
        if (job.isPresent() && seen.isEmpty()) {
            return Reply.page(
                    info(request, sheet),
                    Template.of("register/looking.jte", job.get())
                            .with("sheet", sheet)
                            .with("name", pending.source().name()));
        }
        Preview preview = seen.orElseGet(
                () -> files.preview(pending.register(), pending.source(), pending.reading(), Progress.NONE));
        boolean direct =
                !Looking.isLong(pending.source()) || pending.faulty().made().isPresent();
        return Reply.page(
                direct ? info(request, sheet).still() : info(request, sheet),
                Template.of("register/preview.jte", preview)
                        .with("direct", direct)
                        .with("sheet", sheet)
                        .with("reading", pending.reading())
                        .with("at", place(request) + "/import/" + pending.id()));
    }

    /** Columns pointed out by hand ({@code c.<place>}), fields filled alike in every row ({@code fill.<field>}), the sheet. */
    private Reply read(Request request) {
        Pending pending = pending(request);
        Reading reading = Reading.AUTOMATIC;
        if (!request.param("sheet").isEmpty()) {
            reading = reading.onSheet(request.param("sheet"));
        }
        if (request.has("headless")) {
            reading = reading.withoutHead();
        }
        for (String name : request.names()) {
            String value = request.param(name);
            if (name.matches("c\\.[0-9]{1,6}") && !value.equals("auto")) {
                reading = reading.binding(Integer.parseInt(name.substring(2)), value.equals("none") ? "" : value);
            } else if (name.startsWith("fill.") && !value.isBlank()) {
                reading = reading.filling(name.substring(5), value);
            }
        }
        return look(request, kept(request).read(pending, reading));
    }

    private Reply take(Request request) {
        Pending pending = pending(request);
        Words words = Words.in(request.locale());
        Which which = request.param("which").equals("good") ? Which.GOOD : Which.ALL;
        Who who = request.who(words.say("register.import.why", pending.source().name()));
        String place = place(request);
        kept(request).handOver(pending);
        jobs.start(words.say("register.import.job", pending.source().name()), (progress, job) -> {
            try {
                ImportReport report =
                        files.take(pending.register(), pending.source(), pending.reading(), which, who, progress);
                if (!report.stored()) {
                    throw new IllegalArgumentException(
                            report.summary() + " " + report.findings().take(3).makeString(" "));
                }
                job.seeAlso(place, words.say("register.import.see"));
                return report.summary();
            } finally {
                PendingImports.remove(pending.source());
            }
        });
        return Reply.to(place);
    }

    private Reply faulty(Request request) throws IOException {
        Pending pending = pending(request);
        Optional<Path> made = pending.faulty().made();
        Path file = made.isPresent() ? made.get() : FaultyFile.write(files, pending);
        String name = Words.in(request.locale())
                .say("register.import.faulty.file", pending.register().replace('.', '-'));
        return new Reply.Download(file, name + ".xlsx", TableFormat.XLSX.mediaType(), made.isEmpty());
    }

    /** Of a large file the rows are gathered by a job; the preview then has them to fetch. */
    private Reply gather(Request request) {
        Pending pending = pending(request);
        Words words = Words.in(request.locale());
        String address = place(request) + "/import/" + pending.id();
        jobs.start(words.say("register.preview.faulty.job", pending.source().name()), (progress, job) -> {
            pending.faulty().keep(FaultyFile.write(files, pending));
            job.seeAlso(address, words.say("register.preview.see"));
            return words.say("register.preview.faulty.done");
        });
        return Reply.to(address);
    }

    /** Asked first, done when it comes with {@code sure}. */
    private Reply withdraw(Request request) {
        String id = request.param("id");
        if (!request.has("sure")) {
            return Reply.to(place(request) + "/import?withdraw=" + Request.encoded(id));
        }
        Words words = Words.in(request.locale());
        Imports owner = Lists.immutable
                .withAll(imports)
                .detectOptional(i -> i.taken().anySatisfy(t -> t.id().equals(id)))
                .orElseThrow(() -> new NotFound(words.say("register.import.gone")));
        owner.withdraw(id, request.who(words.say("register.import.withdraw.why")));
        return Reply.to(place(request) + "/import");
    }
}
