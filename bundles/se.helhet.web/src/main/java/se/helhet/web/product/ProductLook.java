package se.helhet.web.product;

import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** The product's colours as a style sheet, and its logo. */
@Component(service = Screen.class)
@Under({"product", "product.css"})
public final class ProductLook implements Screen {
    private final Product product;

    @Activate
    public ProductLook(@Reference Product product) {
        this.product = product;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get(
                        "/product.css",
                        r -> new Reply.Text(product.accent().map(Accent::sheet).orElse(""), "text/css"))
                .get("/product/logo", this::logo);
    }

    private Reply logo(Request request) {
        Path file = product.logo()
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("window.fault.nowhere")));
        String name = file.getFileName().toString();
        return new Reply.Download(file, name, name.endsWith(".svg") ? "image/svg+xml" : "image/png", false);
    }
}
