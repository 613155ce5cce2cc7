package se.helhet.admin.install;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.admin.Refused;
import se.helhet.admin.feature.BundleFacts;
import se.helhet.admin.feature.Site;
import se.helhet.api.admin.Outcome;
import se.helhet.api.job.Progress;
import se.helhet.api.store.PluginTables;
import se.helhet.features.BundleId;
import se.helhet.features.Feature;
import se.helhet.features.HomeFeatures;

/** Takes the running workbench from one set of features to another, or leaves it as it was. One at a time. */
final class Changer {
    private static final Logger LOG = LoggerFactory.getLogger(Changer.class);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");

    private final Site site;
    private final Surroundings around;
    private final Bundles bundles;
    private final Defaults defaults;
    private final Path backups;
    private final SmokeCheck smoke;

    Changer(Site site, Surroundings around, Bundles bundles, Defaults defaults, Path backups) {
        this.backups = backups;
        this.defaults = defaults;
        this.site = site;
        this.around = around;
        this.bundles = bundles;
        this.smoke = new SmokeCheck(around);
    }

    /**
     * @param changes what the home shall say afterwards; its files are in place already
     * @param after   the features installed afterwards
     * @return done, or not done with the sentence why; then all is as before
     */
    Outcome change(HomeFeatures changes, ImmutableList<Feature> after, String done, Progress progress) {
        ImmutableList<Feature> before = site.installed();
        ImmutableList<Feature> comes = after.reject(before::contains);
        ImmutableList<Feature> goes = before.reject(after::contains);
        ImmutableList<Path> gone = jars(before).reject(jars(after)::contains);
        ImmutableList<Path> fresh = jars(after).reject(jars(before)::contains);
        SmokeCheck.Before state = smoke.before(comes.flatCollect(this::units));
        MutableList<String> notes = Lists.mutable.empty();
        Map<String, Path> saved = comes.isEmpty() ? Map.of() : save(comes, progress);
        try {
            progress.at(1, 4, "Byter insticksprogram");
            bundles.remove(gone);
            MutableList<Bundle> installed = bundles.install(fresh);
            ImmutableList<Bundle> unwired = bundles.resolve(installed);
            if (unwired.notEmpty()) {
                throw new Refused(why(unwired));
            }
            progress.at(2, 4, "Startar");
            defaults.take(goes);
            defaults.put(comes);
            bundles.start(installed);
            progress.at(3, 4, "Kontrollerar");
            comes.flatCollect(site::facts).forEach(facts -> smoke.tables(facts.prefix()));
            smoke.after(state);
            if (progress.cancelled()) {
                throw new Refused("Arbetet avbröts.");
            }
            changes.write();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Features cannot be changed; going back", e);
            attempt("take back settings", () -> {
                defaults.take(comes);
                defaults.put(goes);
            });
            back(gone, fresh, saved);
            String why = e instanceof Refused ? e.getMessage() : "Det gick inte att genomföra: " + e;
            return new Outcome(false, why, Lists.immutable.of("Inget har ändrats."));
        }
        progress.at(4, 4, "Klart");
        boolean update =
                comes.anySatisfy(f -> before.anySatisfy(other -> other.name().equals(f.name())));
        for (Path backup : new LinkedHashSet<>(saved.values())) {
            if (update) {
                notes.add("Säkerhetskopia: " + backup);
            } else {
                // There was nothing of this feature's that could have been lost.
                attempt("remove " + backup, () -> discard(backup));
            }
        }
        return new Outcome(true, done, notes.toImmutable());
    }

    private ImmutableList<Path> jars(ImmutableList<Feature> features) {
        return features.flatCollect(f -> Lists.immutable.withAll(f.bundles()).collect(b -> jar(b.id())))
                .distinct();
    }

    private Path jar(BundleId id) {
        return site.jar(id);
    }

    private ImmutableList<String> units(Feature feature) {
        return site.facts(feature).flatCollect(BundleFacts::units);
    }

    /** A backup before tables may change, by prefix; none where nothing has to be run. */
    private Map<String, Path> save(ImmutableList<Feature> comes, Progress progress) {
        Optional<PluginTables> tables = around.tables();
        ImmutableList<String> prefixes = comes.flatCollect(site::facts)
                .reject(f -> f.prefix().isEmpty())
                .reject(f -> tables.isPresent() && tables.get().current(f.prefix(), f.migrations()))
                .collect(BundleFacts::prefix)
                .distinct();
        Map<String, Path> saved = new LinkedHashMap<>();
        if (prefixes.notEmpty()) {
            around.store().ifPresent(store -> {
                progress.at(0, 4, "Skriver säkerhetskopia");
                Path backup =
                        backups.resolve("helhet-before-" + comes.getFirst().name() + "-"
                                + comes.getFirst().version() + "-" + TIME.format(LocalDateTime.now()) + ".db");
                try {
                    Files.createDirectories(backup.getParent());
                } catch (IOException e) {
                    throw new Refused("Mappen " + backup.getParent() + " för säkerhetskopior kan inte skapas.", e);
                }
                store.backup(backup);
                prefixes.forEach(prefix -> saved.put(prefix, backup));
            });
        }
        return saved;
    }

    private String why(ImmutableList<Bundle> unwired) {
        ImmutableList<String> said = Lists.immutable
                .withAll(around.unresolved())
                .select(line -> unwired.anySatisfy(b -> line.contains(b.getSymbolicName())));
        return said.isEmpty()
                ? "Bunten " + unwired.getFirst().getSymbolicName() + " går inte att koppla ihop med de andra."
                : said.makeString(" ");
    }

    /** Each step is tried whatever became of the one before. */
    private void back(ImmutableList<Path> gone, ImmutableList<Path> fresh, Map<String, Path> saved) {
        attempt("remove what came", () -> bundles.remove(fresh));
        Optional<PluginTables> tables = around.tables();
        saved.forEach((prefix, backup) ->
                tables.ifPresent(t -> attempt("put back the tables of " + prefix, () -> t.putBack(prefix, backup))));
        attempt("bring back what went", () -> {
            MutableList<Bundle> again = bundles.install(gone);
            bundles.resolve(again);
            bundles.start(again);
        });
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void attempt(String what, Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Could not {}", what, e);
        }
    }
}
