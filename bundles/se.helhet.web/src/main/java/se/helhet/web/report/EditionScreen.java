package se.helhet.web.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.job.Progress;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Renderer;
import se.helhet.api.report.Reports;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.job.Job;
import se.helhet.web.job.Jobs;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** A round's editions: publishing one in chosen formats, and fetching what was written. */
@Component(service = Screen.class)
@Under("report")
public final class EditionScreen implements Screen {
    private final Rounds rounds;
    private final Reports reports;
    private final Jobs jobs;
    private final Path folder;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<Renderer> renderers = List.of();

    @Activate
    public EditionScreen(
            BundleContext context, @Reference Rounds rounds, @Reference Reports reports, @Reference Jobs jobs) {
        this.rounds = rounds;
        this.reports = reports;
        this.jobs = jobs;
        this.folder = Path.of(context.getProperty("helhet.home"), "editions");
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/report/{round}/editions", this::list)
                .post("/report/{round}/editions", this::publish)
                .post("/report/{round}/editions/{edition}/{format}", this::again)
                .get("/report/{round}/editions/{edition}/{format}", this::fetch);
    }

    /** @param formats each format that there is, and whether the edition has been written in it */
    public record Line(String id, int number, String when, String by, ImmutableList<Written> formats) {}

    public record Written(String format, boolean there, String size) {}

    private Reply list(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        ImmutableList<Line> lines = reports.editions(round.code())
                .collect(e -> new Line(
                        e.id(),
                        e.number(),
                        Times.full(e.at(), words),
                        e.by(),
                        formats().collect(f -> written(e.id(), f))));
        return Reply.page(
                PageInfo.shared(
                        ReportPerspective.ID,
                        words.say("report.editions"),
                        "download",
                        ReportPerspective.address(round.code()) + "/editions"),
                Template.of("report/editions.jte", lines).with("round", round).with("formats", formats()));
    }

    private ImmutableList<String> formats() {
        return Lists.mutable
                .withAll(renderers)
                .collect(Renderer::format)
                .distinct()
                .sortThis()
                .toImmutable();
    }

    private Written written(String edition, String format) {
        Path file = file(edition, format);
        try {
            return Files.isRegularFile(file)
                    ? new Written(format, true, Math.max(1, Files.size(file) / 1024) + " kB")
                    : new Written(format, false, "");
        } catch (IOException e) {
            return new Written(format, false, "");
        }
    }

    private Path file(String edition, String format) {
        return folder.resolve(edition).resolve(format + ".zip");
    }

    private Reply publish(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        ImmutableList<String> chosen = request.params("format").select(formats()::contains);
        if (chosen.isEmpty()) {
            throw new IllegalArgumentException(words.say("report.publish.nothing"));
        }
        var who = request.who(words.say("report.publish.why", round.title()));
        jobs.start(words.say("report.publish.job", round.title()), (progress, job) -> {
            Edition edition = reports.publish(round.code(), who);
            return write(edition, chosen, progress, job, words);
        });
        return Reply.to(request.place());
    }

    private Reply again(Request request) {
        Words words = Words.in(request.locale());
        Edition edition = edition(request, words);
        String format = request.path("format");
        jobs.start(
                words.say("report.write.job", edition.title(), edition.year(), edition.number(), format),
                (progress, job) -> write(edition, Lists.immutable.of(format), progress, job, words));
        return Reply.to(ReportPerspective.address(edition.round()) + "/editions");
    }

    private Edition edition(Request request, Words words) {
        String id = request.path("edition");
        return reports.edition(id).orElseThrow(() -> new NotFound(words.say("report.edition.gone", id)));
    }

    private String write(Edition edition, ImmutableList<String> formats, Progress progress, Job job, Words words)
            throws IOException {
        int done = 0;
        for (String format : formats) {
            if (progress.cancelled()) {
                throw new Jobs.Stopped(words.say("report.write.stopped", edition.number()));
            }
            progress.at(done++, formats.size(), words.say("report.write.now", format));
            Renderer renderer = Lists.immutable
                    .withAll(renderers)
                    .detectOptional(r -> r.format().equals(format))
                    .orElseThrow(() -> new IllegalStateException(words.say("report.format.gone", format)));
            pack(edition, renderer);
        }
        job.seeAlso(ReportPerspective.address(edition.round()) + "/editions", words.say("report.editions.open"));
        return words.say("report.write.done", edition.number(), formats.makeString(", "));
    }

    /** Written aside and moved into place when it is whole. */
    private void pack(Edition edition, Renderer renderer) throws IOException {
        Path target = file(edition.id(), renderer.format());
        Files.createDirectories(target.getParent());
        Path scratch = Files.createTempDirectory(folder, "new");
        Path zip = scratch.resolveSibling(scratch.getFileName() + ".zip");
        try {
            renderer.render(edition, scratch);
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip));
                    Stream<Path> files = Files.walk(scratch)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    out.putNextEntry(
                            new ZipEntry(scratch.relativize(file).toString().replace('\\', '/')));
                    Files.copy(file, out);
                    out.closeEntry();
                }
            }
            Files.move(zip, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(zip);
            try (Stream<Path> files = Files.walk(scratch)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private Reply fetch(Request request) throws IOException {
        Words words = Words.in(request.locale());
        Edition edition = edition(request, words);
        String format = request.path("format");
        Path file = file(edition.id(), format);
        if (!formats().contains(format) || !Files.isRegularFile(file)) {
            throw new NotFound(words.say("report.file.gone", format));
        }
        return single(edition, format, file);
    }

    /** A format that is one file is given as that file, not packed. */
    private static Reply single(Edition edition, String format, Path zip) throws IOException {
        String name = edition.round() + "-" + edition.number();
        try (java.util.zip.ZipFile packed = new java.util.zip.ZipFile(zip.toFile())) {
            if (packed.size() == 1) {
                ZipEntry only = packed.entries().nextElement();
                Path file = Files.createTempFile("helhet-", "." + format);
                try (var in = packed.getInputStream(only)) {
                    Files.copy(in, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
                String ending = only.getName().substring(only.getName().lastIndexOf('.') + 1);
                return new Reply.Download(file, name + "." + ending, "application/octet-stream", true);
            }
        }
        return new Reply.Download(zip, name + "-" + format + ".zip", "application/zip", false);
    }
}
