package se.helhet.web.admin.feature;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.FeatureInfo.Category;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.admin.PluginHealth.Health;
import se.helhet.web.window.Desk;

/** The list of features, as two pages show it: alone, and beside the putting together of a product. */
@Component(service = FeatureList.class)
public final class FeatureList {
    private final Features features;
    private final PluginHealth health;
    private final Desk desk;
    /** Names of the features that a job is changing: half gone is no trouble. */
    private final Set<String> changing = ConcurrentHashMap.newKeySet();

    @Activate
    public FeatureList(@Reference Features features, @Reference PluginHealth health, @Reference Desk desk) {
        this.features = features;
        this.health = health;
        this.desk = desk;
    }

    /**
     * @param words   what was searched for
     * @param groups  installed ones by category, then those that could be
     * @param trouble installed ones that do not work in full, whatever was searched for
     * @param remains data of features that are not installed
     */
    public record Model(
            String words,
            ImmutableList<Group> groups,
            ImmutableList<FeatureLine> trouble,
            ImmutableList<Features.Remains> remains) {
        public long count() {
            return groups.sumOfInt(g -> g.lines().size());
        }
    }

    /** @param key of its heading */
    public record Group(String key, ImmutableList<FeatureLine> lines) {}

    /** Does {@code work} while the features are shown as changing. */
    <T> T whileChanging(ImmutableList<String> names, Supplier<T> work) {
        changing.addAll(names.castToList());
        try {
            return work.get();
        } finally {
            changing.removeAll(names.castToList());
        }
    }

    /** One feature by itself; empty when there is none of that name. */
    Optional<FeatureLine> line(String name, Locale locale) {
        return features.find(name, locale)
                .map(f -> FeatureLine.of(f, changing.contains(f.name()), desk, health.all(), locale));
    }

    public Model make(String words, Locale locale) {
        ImmutableList<Health> all = health.all();
        ImmutableList<FeatureLine> lines =
                features.all(locale).collect(f -> FeatureLine.of(f, changing.contains(f.name()), desk, all, locale));
        ImmutableList<FeatureLine> shown = lines.select(l -> l.fits(words));
        MutableList<Group> groups = Lists.mutable.empty();
        for (Category category : Category.values()) {
            groups.add(new Group(
                    "admin.group." + category.name().toLowerCase(Locale.ROOT),
                    shown.select(l -> l.installed() && l.info().category() == category)));
        }
        groups.add(new Group("admin.group.available", shown.reject(FeatureLine::installed)));
        return new Model(
                words,
                groups.reject(g -> g.lines().isEmpty()).toImmutable(),
                lines.select(l ->
                        l.installed() && !l.changing() && l.info().trouble().isPresent()),
                features.remains(locale));
    }
}
