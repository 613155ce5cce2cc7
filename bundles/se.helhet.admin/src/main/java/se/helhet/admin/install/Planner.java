package se.helhet.admin.install;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.admin.Refused;
import se.helhet.admin.feature.BundleFacts;
import se.helhet.admin.feature.FeatureViews;
import se.helhet.admin.feature.Site;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Plan;
import se.helhet.api.admin.Plan.Along;
import se.helhet.api.admin.Plan.Kind;
import se.helhet.api.admin.Signer;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.HomeFeatures;
import se.helhet.features.Resolution;
import se.helhet.features.Sentences;
import se.helhet.features.trust.KnownKeys;

/** Works out what would happen, without doing any of it. */
final class Planner {
    private final Site site;
    private final KnownKeys keys;
    private final Surroundings around;
    private final FeatureViews.Running running;

    Planner(Site site, KnownKeys keys, Surroundings around, FeatureViews.Running running) {
        this.site = site;
        this.keys = keys;
        this.around = around;
        this.running = running;
    }

    Plan install(ImmutableList<String> names, Locale locale) {
        Catalogue known = site.known();
        ImmutableList<Feature> installed = site.installed();
        ImmutableList<String> present = installed.collect(Feature::name);
        MutableList<String> obstacles = Lists.mutable.empty();
        names.select(present::contains).forEach(name -> obstacles.add("Funktionen " + name + " är redan installerad."));
        Resolution resolution = known.complete(all(present, names));
        obstacles.addAll(Sentences.in(locale).trouble(resolution, known));
        FeatureViews views = new FeatureViews(site, locale);
        ImmutableList<FeatureInfo> asked =
                names.collect(known::find).select(Optional::isPresent).collect(f -> views.view(f.get(), running));
        ImmutableList<Along> also = along(resolution, views, locale);
        ImmutableList<FeatureInfo> comes = asked.newWithAll(also.collect(Along::feature));
        return new Plan(
                Kind.INSTALL,
                Optional.empty(),
                asked,
                also,
                Optional.empty(),
                Optional.empty(),
                Words.may(comes),
                remains(comes),
                obstacles.toImmutable(),
                Optional.empty());
    }

    private static Set<String> all(ImmutableList<String> some, ImmutableList<String> more) {
        Set<String> out = new LinkedHashSet<>(some.castToList());
        out.addAll(more.castToList());
        return out;
    }

    private ImmutableList<Along> along(Resolution resolution, FeatureViews views, Locale locale) {
        return Lists.immutable
                .withAll(resolution.added())
                .collect(a -> new Along(
                        views.view(a.feature(), running),
                        "Krävs av " + a.wantedBy().title(locale) + "."));
    }

    private ImmutableList<String> remains(ImmutableList<FeatureInfo> comes) {
        return comes.flatCollect(f -> f.brings().tables())
                .collect(prefix -> Words.found(prefix, rows(prefix)))
                .reject(String::isEmpty);
    }

    private long rows(String prefix) {
        return around.tables()
                .map(tables -> tables.rows(prefix).valuesView().sumOfLong(n -> n))
                .orElse(0L);
    }

    /** A file that cannot be opened gives a plan with that obstacle and nothing else. */
    Plan install(Path file, Locale locale) {
        try (Incoming incoming = Incoming.open(file, site.home())) {
            return install(file, incoming, locale);
        } catch (Refused e) {
            return new Plan(
                    Kind.INSTALL,
                    Optional.of(file),
                    Lists.immutable.empty(),
                    Lists.immutable.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Lists.immutable.empty(),
                    Lists.immutable.empty(),
                    Lists.immutable.of(e.getMessage()),
                    Optional.empty());
        }
    }

    Plan install(Path file, Incoming incoming, Locale locale) {
        Signer signer = FeatureViews.signer(incoming.signer(), keys);
        MutableList<String> obstacles = Lists.mutable.empty();
        if (!signer.trusted()) {
            obstacles.add(Words.stranger(file, signer));
        }
        Catalogue installed = Catalogue.of(site.installed().castToList());
        List<Feature> before = new ArrayList<>();
        for (Feature feature : incoming.features()) {
            installed.find(feature.name()).ifPresent(before::add);
            versions(feature, installed).ifPresent(obstacles::add);
            FeatureViews.fixed(feature).ifPresent(obstacles::add);
        }
        Newcomers newcomers = new Newcomers(site, around, incoming);
        ImmutableList<String> names = incoming.features().collect(Feature::name);
        Catalogue with =
                site.known().and(installed).and(Catalogue.of(incoming.features().castToList()));
        ImmutableList<String> present = site.installed().collect(Feature::name);
        Resolution resolution = with.complete(all(present, names));
        obstacles.addAll(Sentences.in(locale).trouble(resolution, with));
        // What a stranger brings is not looked into further than its names.
        if (signer.trusted()) {
            obstacles.addAllIterable(newcomers.obstacles());
        }
        FeatureViews views = new FeatureViews(site, locale);
        ImmutableList<FeatureInfo> asked =
                incoming.features().collect(f -> Words.incoming(views.view(f, running), newcomers.facts(f), signer));
        ImmutableList<Along> also = along(resolution, views, locale)
                .reject(a -> names.contains(a.feature().name()));
        MutableList<String> notes = Lists.mutable.empty();
        if (!before.isEmpty()) {
            notes.add(
                    "En säkerhetskopia skrivs först. Kommer den nya versionen inte igång går arbetsbänken tillbaka till"
                            + " den gamla av sig själv.");
        } else {
            notes.addAllIterable(remains(asked));
        }
        return new Plan(
                before.isEmpty() ? Kind.INSTALL : Kind.UPDATE,
                Optional.of(file),
                asked,
                also,
                Optional.of(signer),
                before.stream().findFirst().map(Feature::version),
                Words.may(asked.newWithAll(also.collect(Along::feature))),
                notes.toImmutable(),
                obstacles.toImmutable(),
                Optional.empty());
    }

    private Optional<String> versions(Feature feature, Catalogue installed) {
        Optional<Feature> present = installed.find(feature.name());
        if (present.isPresent() && present.get().version().equals(feature.version())) {
            return Optional.of(
                    "Funktionen " + feature.name() + " är redan installerad i version " + feature.version() + ".");
        }
        return site.ofProduct()
                .find(feature.name())
                .filter(own -> !HomeFeatures.newer(feature, own))
                .map(own -> "Produkten har redan " + feature.name() + " i version " + own.version()
                        + ", som inte är äldre än filens " + feature.version()
                        + ". Installera produktens egen, eller en nyare fil.");
    }

    Plan remove(ImmutableList<String> names, Locale locale) {
        ImmutableList<Feature> installed = site.installed();
        Catalogue all = Catalogue.of(installed.castToList());
        List<String> present = installed.collect(Feature::name).castToList();
        MutableList<String> obstacles = Lists.mutable.empty();
        MutableList<Feature> asked = Lists.mutable.empty();
        MutableList<Along> also = Lists.mutable.empty();
        FeatureViews views = new FeatureViews(site, locale);
        for (String name : names) {
            all.find(name)
                    .ifPresentOrElse(
                            asked::add,
                            () -> obstacles.add("Funktionen " + name
                                    + " är inte installerad. Se vilka som är det med: helhet features"));
        }
        for (Feature feature : asked) {
            FeatureViews.fixed(feature).ifPresent(obstacles::add);
            for (Feature lost : all.neededBy(feature.name(), present)) {
                if (!asked.contains(lost)
                        && also.noneSatisfy(a -> a.feature().name().equals(lost.name()))) {
                    also.add(new Along(
                            views.view(lost, running),
                            "Behöver " + feature.title(locale) + " och kan inte vara kvar utan."));
                }
            }
        }
        ImmutableList<FeatureInfo> goes =
                asked.collect(f -> views.view(f, running)).toImmutable();
        ImmutableList<String> notes = goes.newWithAll(also.collect(Along::feature))
                .flatCollect(f -> f.brings().tables())
                .collect(prefix -> Words.stays(prefix, rows(prefix)))
                .reject(String::isEmpty);
        return new Plan(
                Kind.REMOVE,
                Optional.empty(),
                goes,
                also.toImmutable(),
                Optional.empty(),
                Optional.empty(),
                Lists.immutable.empty(),
                notes,
                obstacles.toImmutable(),
                Optional.empty());
    }

    Plan purge(String name, Locale locale) {
        MutableList<String> obstacles = Lists.mutable.empty();
        if (site.installed().anySatisfy(f -> f.name().equals(name))) {
            obstacles.add("Funktionen " + name + " är installerad. Ta bort den först med: helhet remove " + name);
        }
        ImmutableList<String> prefixes = prefixes(name);
        if (obstacles.isEmpty() && prefixes.isEmpty() && !site.kept(name)) {
            obstacles.add("Det finns inga uppgifter kvar efter " + name + ".");
        }
        FeatureViews views = new FeatureViews(site, locale);
        return new Plan(
                Kind.PURGE,
                Optional.empty(),
                Lists.immutable
                        .withAll(site.known().find(name).stream().toList())
                        .collect(f -> views.view(f, running)),
                Lists.immutable.empty(),
                Optional.empty(),
                Optional.empty(),
                Lists.immutable.empty(),
                prefixes.collect(prefix -> Words.goes(prefix, rows(prefix))),
                obstacles.toImmutable(),
                Optional.of(name));
    }

    /** The prefixes whose tables a purge of this feature takes: those it brings and nobody installed does. */
    ImmutableList<String> prefixes(String name) {
        ImmutableList<String> remain = orphans();
        return site.known()
                .find(name)
                .map(f -> site.facts(f).collect(BundleFacts::prefix).select(remain::contains))
                .orElseGet(() -> remain.select(name::equals));
    }

    /** Prefixes with tables in the store that no installed feature brings. */
    ImmutableList<String> orphans() {
        ImmutableList<String> owned = site.installed().flatCollect(site::facts).collect(BundleFacts::prefix);
        return around.tables()
                .map(tables -> tables.prefixes().reject(owned::contains))
                .orElse(Lists.immutable.empty());
    }
}
