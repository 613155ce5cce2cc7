package se.helhet.web.product;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.web.word.Words;

/** The product that runs, as its framework properties {@code helhet.product.*} tell. What cannot be used is left out. */
@Component(service = Product.class)
public final class Product {
    private static final Logger LOG = LoggerFactory.getLogger(Product.class);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private final String name;
    private final String version;
    private final Path folder;
    private final Path home;
    private final Path store;
    private final String colour;
    private final String logo;

    @Activate
    public Product(BundleContext context) {
        this.name = said(context, "helhet.product.name", "Helhet");
        this.version = said(context, "helhet.product.version", "");
        this.folder = Path.of(said(context, "helhet.product", "."));
        this.home = Path.of(said(context, "helhet.home", "."));
        this.store =
                Path.of(said(context, "helhet.store", home.resolve("helhet.db").toString()));
        this.colour = said(context, "helhet.product.colour", "");
        this.logo = said(context, "helhet.product.logo", "");
        colourTrouble(SWEDISH).ifPresent(LOG::warn);
    }

    private static String said(BundleContext context, String key, String otherwise) {
        String value = context.getProperty(key);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    /** As people read it: "Helhet Navet". */
    public String name() {
        return name;
    }

    /** Empty when the product was not assembled. */
    public String version() {
        return version;
    }

    /** Where it is unpacked. */
    public Path folder() {
        return folder;
    }

    /** Where the data are. */
    public Path home() {
        return home;
    }

    /** The store's file. */
    public Path store() {
        return store;
    }

    /** An SVG or PNG file of the product's folder; empty when it has none. */
    public Optional<Path> logo() {
        Path file = folder.resolve(logo).normalize();
        boolean picture = file.toString().endsWith(".svg") || file.toString().endsWith(".png");
        return !logo.isEmpty() && picture && file.startsWith(folder.normalize()) && Files.isRegularFile(file)
                ? Optional.of(file)
                : Optional.empty();
    }

    /** Empty for the usual colours. */
    Optional<Accent> accent() {
        return Colour.parse(colour).map(Accent::of);
    }

    public boolean hasAccent() {
        return accent().isPresent();
    }

    /** A sentence when the product's colour is shown otherwise than it says, or not at all. */
    public Optional<String> colourTrouble(Locale locale) {
        Words words = Words.in(locale);
        if (colour.isEmpty()) {
            return Optional.empty();
        }
        return accent().map(a -> a.darkened()
                        ? Optional.of(words.say(
                                "admin.product.colour.changed",
                                a.wanted().toString(),
                                a.light().toString()))
                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of(words.say("admin.product.colour.bad", colour)));
    }
}
