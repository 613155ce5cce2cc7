package se.helhet.api.admin;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ProviderType;
import se.helhet.api.job.Progress;

/** Puts products together from the features at hand, without a build tool. */
@ProviderType
public interface Composer {
    /** What a choice of features leads to. Never throws: what is wrong stands in {@link Choice#obstacles}. */
    Choice choose(ImmutableList<String> features, Locale locale);

    /**
     * Writes the product's zip. It is unpacked and started once aside before it is handed out; a product that does not
     * start is not written.
     *
     * @throws IllegalArgumentException with a sentence for a wish that cannot be met, or when the file exists
     */
    Outcome compose(Wish wish, Path zip, Progress progress);

    /**
     * @param features all that the product holds, what follows along included, in the order of the product
     * @param along    what follows along, each with the reason: "Krävs av Navet."
     * @param bytes    of the unpacked product, about
     */
    record Choice(
            ImmutableList<FeatureInfo> features,
            ImmutableList<Plan.Along> along,
            ImmutableList<String> obstacles,
            long bytes) {}

    /**
     * @param name     of the product, as people read it: "Navet 2020"
     * @param features short names; what they need follows along
     * @param colour   {@code #RRGGBB}, or empty for the usual one
     * @param logo     an SVG or PNG file of at most 1 MB
     * @param language at start: {@code sv} or {@code en}
     * @param store    settings of the store by key: {@code store.file}, its file, from the home on; empty for
     *                 {@code helhet.db} in the home
     */
    record Wish(
            String name,
            ImmutableList<String> features,
            String colour,
            Optional<Path> logo,
            String language,
            Map<String, String> store) {}
}
