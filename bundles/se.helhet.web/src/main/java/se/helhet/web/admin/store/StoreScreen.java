package se.helhet.web.admin.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.store.Store;
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
import se.helhet.web.product.Product;
import se.helhet.web.word.Words;

/** Where everything is stored, backups, and going back to one. */
@Component(service = Screen.class)
@Under("admin")
public final class StoreScreen implements Screen {
    private final Store store;
    private final Jobs jobs;
    private final Changes changes;
    private final Product product;
    private final BackupFiles backups;

    @Activate
    public StoreScreen(
            @Reference Product product, @Reference Store store, @Reference Jobs jobs, @Reference Changes changes) {
        this.store = store;
        this.jobs = jobs;
        this.changes = changes;
        this.product = product;
        this.backups = new BackupFiles(product.store().getParent());
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(AdminPlaces.STORE, this::show)
                .post("/admin/store/backup", this::backup)
                .get("/admin/store/backup/{file}", this::download)
                .post("/admin/store/upload", this::upload)
                .post("/admin/store/restore", this::restore);
    }

    private Reply show(Request request) throws IOException {
        Path file = product.store();
        return Reply.page(
                AdminPlaces.page(request, "admin.store", "store", AdminPlaces.STORE),
                Template.of("admin/store.jte", backups.all())
                        .with("home", product.home().toString())
                        .with(
                                "file",
                                file.startsWith(product.home())
                                        ? product.home().relativize(file).toString()
                                        : file.toString())
                        .with("size", BackupFiles.size(Files.exists(file) ? Files.size(file) : 0))
                        .with("asked", request.param("restore")));
    }

    private Reply backup(Request request) throws IOException {
        Words words = Words.in(request.locale());
        Path file = backups.fresh();
        jobs.start(words.say("admin.store.backup.job"), (progress, job) -> {
            store.backup(file);
            job.seeAlso("/admin/store/backup/" + file.getFileName(), words.say("admin.store.download"));
            changes.happened();
            return words.say("admin.store.backup.done", file.getFileName());
        });
        AdminPlaces.showJobs(request);
        return Reply.to(AdminPlaces.STORE);
    }

    private BackupFiles.Backup file(Request request, String name) {
        return backups.find(name)
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("admin.store.gone", name)));
    }

    private Reply download(Request request) {
        BackupFiles.Backup file = file(request, request.path("file"));
        return new Reply.Download(file.path(), file.name(), "application/vnd.sqlite3", false);
    }

    /** Put among the backups, so that it is asked about and restored in the same way as they are. */
    private Reply upload(Request request) throws IOException {
        Upload sent = request.file("file")
                .orElseThrow(() ->
                        new IllegalArgumentException(Words.in(request.locale()).say("admin.store.nofile")));
        String name = backups.take(sent.name(), sent::saveIn)
                .orElseThrow(() -> new IllegalArgumentException(
                        Words.in(request.locale()).say("admin.store.noStore", sent.name())));
        return Reply.to(AdminPlaces.STORE + "?restore=" + Request.encoded(name));
    }

    /** Asked first, done when it comes with {@code sure}. */
    private Reply restore(Request request) {
        Words words = Words.in(request.locale());
        String name = request.param("file");
        BackupFiles.Backup file = file(request, name);
        if (!request.has("sure")) {
            return Reply.to(AdminPlaces.STORE + "?restore=" + Request.encoded(name));
        }
        jobs.start(words.say("admin.store.restore.job", name), (progress, job) -> {
            store.restore(file.path());
            changes.happened();
            return words.say("admin.store.restore.done", name);
        });
        AdminPlaces.showJobs(request);
        return Reply.to(AdminPlaces.STORE);
    }
}
