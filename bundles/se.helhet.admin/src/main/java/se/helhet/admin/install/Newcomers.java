package se.helhet.admin.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import se.helhet.admin.Refused;
import se.helhet.admin.feature.BundleFacts;
import se.helhet.admin.feature.Site;
import se.helhet.features.BundleId;
import se.helhet.features.Feature;

/**
 * Whether features of a plugin file may live beside those that are at hand: no two features share a unit's id, a table
 * prefix or a bundle's name, and a bundle of the same coordinates is the same bytes.
 */
final class Newcomers {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Site site;
    private final Surroundings around;
    private final Incoming incoming;
    private final MutableList<String> obstacles = Lists.mutable.empty();

    Newcomers(Site site, Surroundings around, Incoming incoming) {
        this.site = site;
        this.around = around;
        this.incoming = incoming;
    }

    /** Sentences; empty when they may. */
    ImmutableList<String> obstacles() {
        MutableSet<Path> named = Sets.mutable.empty();
        for (Feature feature : incoming.features()) {
            feature.bundles().forEach(bundle -> judge(feature, bundle.id()).ifPresent(named::add));
            ImmutableList<BundleFacts> facts = facts(feature);
            for (Feature other : site.known().all()) {
                if (!other.name().equals(feature.name())) {
                    clash(feature, facts, other);
                }
            }
            facts.reject(f -> f.prefix().isEmpty()).forEach(this::rehearse);
        }
        incoming.jars()
                .reject(named::contains)
                .forEach(jar -> obstacles.add("Filen " + jar.getFileName() + " hör inte till någon funktion i filen."));
        return obstacles.distinct().toImmutable();
    }

    /** What its bundles say: those in the file, and those at hand already. */
    ImmutableList<BundleFacts> facts(Feature feature) {
        return Lists.immutable
                .withAll(feature.bundles())
                .collect(b -> Optional.ofNullable(incoming.jar(b.id())).orElse(site.jar(b.id())))
                .select(Files::isRegularFile)
                .collect(site::facts);
    }

    private Optional<Path> judge(Feature feature, BundleId id) {
        Path brought = incoming.jar(id);
        Path present = site.jar(id);
        if (brought == null) {
            if (!Files.isRegularFile(present)) {
                obstacles.add(feature.title(SWEDISH) + " behöver bunten " + id.artifact() + " " + id.version()
                        + ", som varken finns i filen eller i produkten. Be utgivaren om en hel fil.");
            }
            return Optional.empty();
        }
        try {
            // What was kept of a feature that is not installed may be replaced.
            if (inUse(id, present) && Files.mismatch(brought, present) >= 0) {
                obstacles.add("Bunten " + id.artifact() + " " + id.version() + " finns redan här med annat innehåll."
                        + " Be utgivaren om en fil med ett nytt versionsnummer.");
            }
        } catch (IOException e) {
            throw new Refused("Filen " + present + " går inte att läsa.", e);
        }
        return Optional.of(brought);
    }

    private boolean inUse(BundleId id, Path jar) {
        return Files.isRegularFile(jar)
                && (jar.startsWith(site.product()) || site.installed().anySatisfy(f -> f.brings(id)));
    }

    private void clash(Feature feature, ImmutableList<BundleFacts> facts, Feature other) {
        ImmutableList<BundleFacts> theirs = site.facts(other);
        String title = other.title(SWEDISH) + " (" + other.name() + ")";
        shared(facts.flatCollect(BundleFacts::units), theirs.flatCollect(BundleFacts::units))
                .forEach(id -> obstacles.add(feature.title(SWEDISH) + " vill vara enheten " + id + ", men det är "
                        + title + ". Be utgivaren byta id."));
        shared(facts.collect(BundleFacts::prefix), theirs.collect(BundleFacts::prefix))
                .reject(String::isEmpty)
                .forEach(prefix -> obstacles.add(feature.title(SWEDISH) + " vill ha tabeller som börjar med " + prefix
                        + "_, men de tillhör " + title + ". Be utgivaren byta namn på bunten."));
        for (BundleFacts each : facts) {
            theirs.select(t -> t.symbolicName().equals(each.symbolicName())
                            && !t.version().equals(each.version()))
                    .forEach(t -> obstacles.add("Bunten " + each.symbolicName() + " hör till " + title + " i version "
                            + t.version() + " och byts inte av " + feature.title(SWEDISH) + "."));
        }
    }

    private static ImmutableList<String> shared(ImmutableList<String> ours, ImmutableList<String> theirs) {
        return ours.select(theirs::contains).distinct();
    }

    private void rehearse(BundleFacts facts) {
        around.tables()
                .flatMap(tables -> tables.rehearse(facts.prefix(), facts.migrations()))
                .ifPresent(obstacles::add);
    }
}
