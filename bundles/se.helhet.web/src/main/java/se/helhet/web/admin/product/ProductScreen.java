package se.helhet.web.admin.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Composer;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Outcome;
import se.helhet.web.admin.AdminPlaces;
import se.helhet.web.admin.feature.FeatureList;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.http.Upload;
import se.helhet.web.job.Jobs;
import se.helhet.web.product.Product;
import se.helhet.web.word.Words;

/** Putting a product together beside the list of features, and the products there are. */
@Component(service = Screen.class)
@Under("admin")
public final class ProductScreen implements Screen {
    private static final int LONGEST_NAME = 60;
    private final Composer composer;
    private final Features features;
    private final FeatureList list;
    private final Jobs jobs;
    private final ProductFiles files;
    private final Product product;

    @Activate
    public ProductScreen(
            @Reference Composer composer,
            @Reference Features features,
            @Reference FeatureList list,
            @Reference Jobs jobs,
            @Reference Product product) {
        this.composer = composer;
        this.features = features;
        this.list = list;
        this.jobs = jobs;
        this.files = new ProductFiles(product.home());
        this.product = product;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/admin/compose", r -> sheet(r, ""))
                .post("/admin/compose", this::compose)
                .get(AdminPlaces.PRODUCTS, this::products)
                .get("/admin/products/{file}", this::download)
                .post("/admin/products/{file}/delete", this::delete);
    }

    private Reply sheet(Request request, String fault) {
        ImmutableList<FeatureInfo> all = features.all(request.locale());
        ImmutableList<String> ticked = request.params("feature").distinct();
        ProductForm form = ProductForm.of(request, ticked, composer.choose(ticked, request.locale()), all);
        Template side = Template.of("admin/compose.jte", form).with("fault", fault);
        return Reply.page(
                AdminPlaces.page(request, "admin.features", "puzzle", AdminPlaces.FEATURES)
                        .still(),
                Template.of("admin/features.jte", list.make("", request.locale()))
                        .with("side", side));
    }

    private Reply compose(Request request) throws IOException {
        Words words = Words.in(request.locale());
        String name = request.param("name").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return sheet(request, words.say("admin.compose.noName", LONGEST_NAME));
        }
        ImmutableList<String> ticked = request.params("feature").distinct();
        if (ticked.isEmpty()) {
            return sheet(request, words.say("admin.compose.noFeature"));
        }
        Optional<Path> logo = Optional.empty();
        Optional<Upload> sent = request.file("logo");
        if (sent.isPresent()) {
            logo = Optional.of(sent.get().saveIn(Files.createTempDirectory("helhet-logo")));
        }
        Composer.Wish wish = new Composer.Wish(
                name,
                ticked,
                request.param("colour"),
                logo,
                request.param("language").equals("en") ? "en" : "sv",
                Map.of());
        Path zip = files.free(name);
        jobs.start(words.say("admin.compose.job", name), (progress, job) -> {
            try {
                Outcome outcome = composer.compose(wish, zip, progress);
                if (!outcome.done()) {
                    throw new IllegalStateException(
                            outcome.summary() + " " + outcome.notes().makeString(" "));
                }
                job.seeAlso(AdminPlaces.PRODUCTS + "/" + zip.getFileName(), words.say("admin.products.download"));
                return outcome.summary();
            } finally {
                if (wish.logo().isPresent()) {
                    Files.deleteIfExists(wish.logo().get());
                    Files.deleteIfExists(wish.logo().get().getParent());
                }
            }
        });
        AdminPlaces.showJobs(request);
        return Reply.to(AdminPlaces.PRODUCTS);
    }

    private Reply products(Request request) {
        return Reply.page(
                AdminPlaces.page(request, "admin.products", "box", AdminPlaces.PRODUCTS),
                Template.of("admin/products.jte", files.all())
                        .with("folder", files.folder().toString())
                        .with("product", product)
                        .with("asked", request.param("delete")));
    }

    private ProductFile file(Request request) {
        String name = request.path("file");
        return files.find(name)
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("admin.products.gone", name)));
    }

    private Reply download(Request request) {
        ProductFile file = file(request);
        return new Reply.Download(file.path(), file.name(), "application/zip", false);
    }

    /** Asked first, done when it comes with {@code sure}. */
    private Reply delete(Request request) throws IOException {
        ProductFile file = file(request);
        if (!request.has("sure")) {
            return Reply.to(AdminPlaces.PRODUCTS + "?delete=" + Request.encoded(file.name()));
        }
        Files.deleteIfExists(file.path());
        return Reply.to(AdminPlaces.PRODUCTS);
    }
}
