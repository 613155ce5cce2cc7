package se.helhet.admin.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.sorted.ImmutableSortedMap;
import org.osgi.framework.BundleContext;
import org.osgi.service.cm.ConfigurationAdmin;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.admin.Refused;
import se.helhet.admin.feature.FeatureViews;
import se.helhet.admin.feature.Site;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Outcome;
import se.helhet.api.admin.Plan;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.job.Progress;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submissions;
import se.helhet.api.store.PluginTables;
import se.helhet.api.store.Store;
import se.helhet.api.store.StoreException;
import se.helhet.api.store.Who;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.HomeFeatures;
import se.helhet.features.trust.KnownKeys;

/** The features of this workbench, for those who administer it. */
@Component(service = Features.class)
public final class FeatureDesk implements Features, Surroundings {
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Store storeNow;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile PluginTables tablesNow;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile PluginHealth healthNow;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Submissions submissionsNow;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Rounds roundsNow;

    @Reference(
            service = Supplier.class,
            target = "(helhet.unresolved=true)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    private volatile Supplier<?> unresolvedNow;

    private final Site site;
    private final Planner planner;
    private final Changer changer;
    private final RunningFeatures running;

    @Activate
    public FeatureDesk(BundleContext context, @Reference ConfigurationAdmin configurations) {
        this.site =
                new Site(Path.of(context.getProperty("helhet.product")), Path.of(context.getProperty("helhet.home")));
        KnownKeys keys = new KnownKeys(site.product(), site.home());
        Bundles bundles = new Bundles(context);
        this.running = new RunningFeatures(site, keys, this, bundles);
        this.planner = new Planner(site, keys, this, running);
        this.changer = new Changer(site, this, bundles, new Defaults(configurations), backups(context));
    }

    /** Beside the store, where it writes its own. */
    private static Path backups(BundleContext context) {
        String store = context.getProperty("helhet.store");
        return store == null
                ? Path.of(context.getProperty("helhet.home"), "backup")
                : Path.of(store).resolveSibling("backup");
    }

    @Override
    public ImmutableList<FeatureInfo> all(Locale locale) {
        FeatureViews views = new FeatureViews(site, locale);
        return FeatureViews.sorted(Lists.immutable.withAll(site.known().all()).collect(f -> views.view(f, running)));
    }

    @Override
    public Plan planInstall(ImmutableList<String> names, Locale locale) {
        return planner.install(names, locale);
    }

    @Override
    public Plan planInstall(Path file, Locale locale) {
        return planner.install(file, locale);
    }

    @Override
    public Plan planRemove(ImmutableList<String> names, Locale locale) {
        return planner.remove(names, locale);
    }

    @Override
    public Plan planPurge(String name, Locale locale) {
        return planner.purge(name, locale);
    }

    @Override
    public ImmutableList<Remains> remains(Locale locale) {
        return planner.orphans().collect(prefix -> {
            Optional<Feature> feature = Lists.immutable
                    .withAll(site.known().all())
                    .detectOptional(f ->
                            site.facts(f).anySatisfy(facts -> facts.prefix().equals(prefix)));
            ImmutableSortedMap<String, Long> rows = tables().orElseThrow().rows(prefix);
            return new Remains(
                    feature.map(Feature::name).orElse(prefix),
                    feature.map(f -> f.title(locale)).orElse(prefix),
                    rows.keysView().toList().toImmutable(),
                    rows.valuesView().sumOfLong(n -> n));
        });
    }

    @Override
    public synchronized Outcome carryOut(Plan plan, String typed, Who who, Progress progress) {
        Locale swedish = Locale.forLanguageTag("sv");
        ImmutableList<String> names = plan.features().collect(FeatureInfo::name);
        try {
            return switch (plan.kind()) {
                case REMOVE -> remove(planner.remove(names, swedish), progress);
                case PURGE -> purge(plan.confirm().orElse(""), typed, who, swedish);
                case INSTALL, UPDATE ->
                    plan.file().isPresent()
                            ? install(plan, plan.file().get(), swedish, progress)
                            : install(planner.install(names, swedish), progress);
            };
        } catch (Refused | StoreException e) {
            return refused(e.getMessage());
        } catch (IOException e) {
            return refused("Hemmappen " + site.home() + " gick inte att skriva i: " + e.getMessage() + ".");
        }
    }

    private static Outcome refused(String why) {
        return new Outcome(false, why, Lists.immutable.of("Inget har ändrats."));
    }

    private static void possible(Plan plan) {
        if (!plan.possible()) {
            throw new Refused(plan.obstacles().makeString(" "));
        }
    }

    private static ImmutableList<String> names(Plan plan) {
        return plan.also()
                .collect(a -> a.feature().name())
                .newWithAll(plan.features().collect(FeatureInfo::name));
    }

    private static String titles(Plan plan) {
        return plan.features().collect(FeatureInfo::title).makeString(", ");
    }

    private Outcome remove(Plan plan, Progress progress) {
        possible(plan);
        HomeFeatures changes = site.changes();
        for (String name : names(plan)) {
            changes = changes.without(name);
        }
        ImmutableList<String> gone = names(plan);
        ImmutableList<Feature> after = site.installed().reject(f -> gone.contains(f.name()));
        Outcome outcome = changer.change(changes, after, "Borttaget: " + titles(plan) + ".", progress);
        return outcome.done() ? new Outcome(true, outcome.summary(), plan.notes()) : outcome;
    }

    private Outcome install(Plan plan, Progress progress) {
        possible(plan);
        HomeFeatures changes = site.changes();
        Catalogue known = site.known();
        List<Feature> after = new ArrayList<>(site.installed().castToList());
        for (String name : names(plan)) {
            Feature feature = known.find(name).orElseThrow();
            boolean own = site.ofProduct().find(name).map(feature::equals).orElse(false);
            changes = own ? changes.withProducts(name) : changes.with(name, feature.version());
            if (own && !listed(name)) {
                changes = changes.with(name, feature.version());
                keep(feature, changes);
            }
            after.add(feature);
        }
        Outcome outcome =
                changer.change(changes, Lists.immutable.withAll(after), "Installerat: " + titles(plan) + ".", progress);
        return outcome.done()
                ? new Outcome(true, outcome.summary(), plan.notes().newWithAll(outcome.notes()))
                : outcome;
    }

    private boolean listed(String name) {
        return List.of(site.settings().getProperty("features", "").strip().split("[,\\s]+"))
                .contains(name);
    }

    /** A feature that lies in the product's folder without being part of it is remembered as an added one. */
    private void keep(Feature feature, HomeFeatures changes) {
        Path to = changes.featureFile(feature.name(), feature.version());
        try {
            Files.createDirectories(to.getParent());
            if (!Files.exists(to)) {
                Files.copy(site.product().resolve("features").resolve(feature.name() + ".json"), to);
            }
        } catch (IOException e) {
            throw new Refused("Hemmappen " + site.home() + " går inte att skriva i.", e);
        }
    }

    private Outcome install(Plan shown, Path file, Locale locale, Progress progress) throws IOException {
        try (Incoming incoming = Incoming.open(file, site.home())) {
            Plan plan = planner.install(file, incoming, locale);
            possible(plan);
            if (!same(shown, plan)) {
                throw new Refused("Filen " + file.getFileName() + " är en annan än den som visades. Börja om.");
            }
            HomeFeatures changes = site.changes();
            ImmutableList<Path> kept = incoming.keep(changes);
            Catalogue with = site.known().and(Catalogue.of(incoming.features().castToList()));
            List<Feature> after = new ArrayList<>(
                    site.installed().reject(f -> names(plan).contains(f.name())).castToList());
            for (String name : names(plan)) {
                Feature feature = with.find(name).orElseThrow();
                boolean own = site.ofProduct().find(name).map(feature::equals).orElse(false);
                changes = own ? changes.withProducts(name) : changes.with(name, feature.version());
                after.add(feature);
            }
            String done = plan.kind() == Plan.Kind.UPDATE
                    ? "Uppdaterat från " + plan.replaces().orElse("?") + " till "
                            + plan.features().getFirst().version() + ": " + titles(plan) + "."
                    : "Installerat: " + titles(plan) + ".";
            Outcome outcome = changer.change(changes, Lists.immutable.withAll(after), done, progress);
            if (!outcome.done()) {
                for (Path each : kept) {
                    Files.deleteIfExists(each);
                }
            }
            return outcome;
        }
    }

    private static boolean same(Plan shown, Plan now) {
        return shown.features()
                        .collect(f -> f.name() + "@" + f.version() + f.bytes())
                        .equals(now.features().collect(f -> f.name() + "@" + f.version() + f.bytes()))
                && shown.signer().equals(now.signer());
    }

    private Outcome purge(String name, String typed, Who who, Locale locale) {
        Plan plan = planner.purge(name, locale);
        possible(plan);
        if (!typed.strip().equals(name)) {
            throw new Refused("Skriv " + name + " för att bekräfta att uppgifterna ska tas bort för alltid.");
        }
        PluginTables tables =
                tables().orElseThrow(() -> new Refused("Förrådet är inte öppet. Se i loggen varför och försök igen."));
        ImmutableList<String> backups =
                planner.prefixes(name).collect(prefix -> "Säkerhetskopia: " + tables.purge(prefix, who));
        site.forget(name);
        return new Outcome(true, "Uppgifterna efter " + name + " är borttagna.", backups);
    }

    @Override
    public Optional<Store> store() {
        return Optional.ofNullable(storeNow);
    }

    @Override
    public Optional<PluginTables> tables() {
        return Optional.ofNullable(tablesNow);
    }

    @Override
    public Optional<PluginHealth> health() {
        return Optional.ofNullable(healthNow);
    }

    @Override
    public Optional<Submissions> submissions() {
        return Optional.ofNullable(submissionsNow);
    }

    @Override
    public Optional<Rounds> rounds() {
        return Optional.ofNullable(roundsNow);
    }

    @Override
    public List<String> unresolved() {
        Supplier<?> now = unresolvedNow;
        return now != null && now.get() instanceof List<?> lines
                ? lines.stream().map(String::valueOf).toList()
                : List.of();
    }
}
