package se.helhet.admin.feature;

import java.util.Locale;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.features.Feature;

/** Features that cannot be in one product, since both bring a unit of the same id or tables of the same names. */
public final class Rivals {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Rivals() {}

    /** What each of the others and the feature both want to be, a sentence without its full stop. Empty when nothing. */
    public static ImmutableList<String> of(Feature feature, ImmutableList<Feature> others, Site site) {
        MutableList<String> out = Lists.mutable.empty();
        for (Feature other : others.reject(f -> f.name().equals(feature.name()))) {
            String both = title(feature) + " och " + title(other) + " vill båda ";
            shared(feature, other, site, BundleFacts::units).forEach(unit -> out.add(both + "vara enheten " + unit));
            shared(feature, other, site, f -> Lists.immutable.of(f.prefix()).reject(String::isEmpty))
                    .forEach(prefix -> out.add(both + "ha tabeller som börjar med " + prefix + "_"));
        }
        return out.toImmutable();
    }

    /** Two features may name the same bundle. */
    private static ImmutableList<String> shared(
            Feature feature, Feature other, Site site, Function<BundleFacts, ImmutableList<String>> of) {
        ImmutableList<BundleFacts> theirs = site.facts(other);
        return site.facts(feature)
                .flatCollect(mine -> of.apply(mine)
                        .select(value ->
                                theirs.anySatisfy(t -> !t.symbolicName().equals(mine.symbolicName())
                                        && of.apply(t).contains(value))))
                .distinct();
    }

    private static String title(Feature feature) {
        return feature.title(SWEDISH) + " (" + feature.name() + ")";
    }
}
