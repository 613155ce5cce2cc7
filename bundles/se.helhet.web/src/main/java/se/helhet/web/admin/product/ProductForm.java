package se.helhet.web.admin.product;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.admin.Composer.Choice;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.FeatureInfo.Category;
import se.helhet.api.admin.Plan;
import se.helhet.web.http.Request;

/**
 * A product as someone is putting it together.
 *
 * @param ticked   short names of the features chosen, not those that follow along
 * @param choice   what that leads to
 * @param all      how many features there are to choose from
 * @param units    to tick: features that bring a unit
 * @param formats  to tick: output formats
 * @param others   to tick: the rest that is not the platform
 */
public record ProductForm(
        String name,
        ImmutableList<String> ticked,
        String colour,
        String language,
        Choice choice,
        int all,
        ImmutableList<FeatureInfo> units,
        ImmutableList<FeatureInfo> formats,
        ImmutableList<FeatureInfo> others) {
    private static final long MEGABYTE = 1_000_000;
    /** The units' colours on white, as the tokens have them. */
    public static final ImmutableList<Colour> COLOURS = Lists.immutable.of(
            new Colour("#884183", "navet"),
            new Colour("#904A29", "medarbetarcentrum"),
            new Colour("#5B52A6", "dso"),
            new Colour("#00706C", "brb"),
            new Colour("#4C6C25", "narvard"),
            new Colour("#7E5904", "utvecklingsmedel"),
            new Colour("#506373", "kansli"));

    /** @param accent the class that shows it */
    public record Colour(String hex, String accent) {}

    static ProductForm of(
            Request request, ImmutableList<String> ticked, Choice choice, ImmutableList<FeatureInfo> features) {
        return new ProductForm(
                request.param("name"),
                ticked,
                request.param("colour"),
                request.param("language").equals("en") ? "en" : "sv",
                choice,
                features.size(),
                features.select(f -> f.category() == Category.UNIT),
                features.select(f -> f.category() == Category.FORMAT),
                features.reject(f -> f.category() == Category.UNIT
                        || f.category() == Category.FORMAT
                        || f.name().equals("platform")));
    }

    public boolean ticked(FeatureInfo feature) {
        return ticked.contains(feature.name());
    }

    /** Features that come although nobody ticked them. */
    public ImmutableList<Plan.Along> along() {
        return choice.along().reject(a -> ticked.contains(a.feature().name()));
    }

    /** Of the unpacked product, in whole megabytes. */
    public long megabytes() {
        return Math.round((double) choice.bytes() / MEGABYTE);
    }

    public boolean possible() {
        return ticked.notEmpty() && choice.obstacles().isEmpty();
    }
}
