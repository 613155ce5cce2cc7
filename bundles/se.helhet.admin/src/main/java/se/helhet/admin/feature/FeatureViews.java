package se.helhet.admin.feature;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.block.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.FeatureInfo.BundleInfo;
import se.helhet.api.admin.FeatureInfo.Category;
import se.helhet.api.admin.FeatureInfo.Origin;
import se.helhet.api.admin.FeatureInfo.State;
import se.helhet.api.admin.Signer;
import se.helhet.api.admin.Trouble;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.trust.KnownKeys;
import se.helhet.features.trust.PublicKeyText;

/** Draws features as an administrator sees them, from what lies on disk and what runs. */
public final class FeatureViews {
    private static final ImmutableMap<String, Category> CATEGORIES = Maps.immutable.withAll(Map.of(
            "platform", Category.PLATFORM,
            "workbench", Category.PLATFORM,
            "report", Category.PLATFORM,
            "format", Category.FORMAT,
            "unit", Category.UNIT,
            "demo", Category.DEMO));
    /** What a unit may use by its contract. */
    private static final ImmutableList<String> CONTRACT =
            Lists.immutable.of("se.helhet.api.", "org.eclipse.collections.", "org.jooq", "org.slf4j");

    private final Site site;
    private final Locale locale;
    private final Catalogue installed;

    public FeatureViews(Site site, Locale locale) {
        this.site = site;
        this.locale = locale;
        this.installed = Catalogue.of(site.installed().castToList());
    }

    /** What is known of an installed feature besides what lies on disk. */
    public interface Running {
        /** @return OSGi's word for the state, {@code UNINSTALLED} when it is not in the framework */
        String state(Feature feature, BundleId bundle);

        Optional<Trouble> trouble(Feature feature, ImmutableList<BundleFacts> facts);

        Optional<Signer> signer(Feature feature);
    }

    public Catalogue installed() {
        return installed;
    }

    /** An installed feature, or one that is at hand. */
    public FeatureInfo view(Feature feature, Running running) {
        boolean runs = installed.all().contains(feature);
        ImmutableList<BundleFacts> facts = site.facts(feature);
        ImmutableList<BundleInfo> bundles = Lists.immutable
                .withAll(feature.bundles())
                .collect(b -> new BundleInfo(
                        name(feature, b.id()),
                        b.id().version(),
                        runs ? running.state(feature, b.id()) : "UNINSTALLED"));
        Optional<Trouble> trouble = runs ? running.trouble(feature, facts) : Optional.empty();
        boolean ofProduct =
                site.ofProduct().find(feature.name()).map(feature::equals).orElse(false);
        return new FeatureInfo(
                feature.name(),
                feature.title(locale),
                feature.description(locale),
                CATEGORIES.getOrDefault(feature.category(), Category.OTHER),
                feature.version(),
                !runs ? State.AVAILABLE : trouble.isPresent() ? State.TROUBLED : State.RUNNING,
                ofProduct ? Origin.PRODUCT : Origin.ADDED,
                running.signer(feature),
                requires(feature),
                wantedBy(feature),
                bundles,
                brings(facts),
                trouble,
                runs ? fixed(feature) : Optional.empty(),
                facts.sumOfLong(BundleFacts::bytes));
    }

    private String name(Feature feature, BundleId id) {
        Path jar = site.jar(id);
        return Files.isRegularFile(jar) ? site.facts(jar).symbolicName() : id.artifact();
    }

    private static ImmutableList<String> requires(Feature feature) {
        return Lists.immutable
                .withAll(feature.requirements())
                .reject(r -> r.optional())
                .collect(r -> r.featureName().orElse(r.filter()));
    }

    private ImmutableList<String> wantedBy(Feature feature) {
        return Lists.immutable
                .withAll(installed.all())
                .select(other -> other.requirements().stream().anyMatch(r -> !r.optional() && feature.gives(r)))
                .reject(other -> other.name().equals(feature.name()))
                .collect(Feature::name);
    }

    /** Why a feature has to stay while the workbench runs on it. */
    public static Optional<String> fixed(Feature feature) {
        return feature.category().equals("platform")
                ? Optional.of("Plattformen bär allt annat och byts bara tillsammans med produkten.")
                : Optional.empty();
    }

    /** What bundles bring, taken together. */
    public static FeatureInfo.Brings brings(ImmutableList<BundleFacts> facts) {
        return new FeatureInfo.Brings(
                all(facts, BundleFacts::units),
                facts.collect(BundleFacts::prefix).reject(String::isEmpty).distinct(),
                all(facts, BundleFacts::commands),
                all(facts, BundleFacts::services).reject("se.helhet.api.unit.Unit"::equals),
                all(facts, BundleFacts::imports)
                        .reject(name -> CONTRACT.anySatisfy((name + ".")::startsWith))
                        .reject(name -> name.startsWith("org.osgi.service.component")));
    }

    private static ImmutableList<String> all(
            ImmutableList<BundleFacts> facts, Function<BundleFacts, ImmutableList<String>> part) {
        return facts.flatCollect(part).distinct().toSortedList().toImmutable();
    }

    /** Sorted as a person looks for them. */
    public static ImmutableList<FeatureInfo> sorted(Iterable<FeatureInfo> views) {
        return Lists.mutable
                .withAll(views)
                .sortThis(Comparator.comparing(FeatureInfo::category).thenComparing(FeatureInfo::title))
                .toImmutable();
    }

    /** Who signed, for a key that may be trusted or not. */
    public static Signer signer(PublicKeyText key, KnownKeys keys) {
        return keys.find(key)
                .map(k -> new Signer(key.fingerprint(), k.name(), true))
                .orElseGet(() -> new Signer(key.fingerprint(), "", false));
    }
}
