package se.helhet.admin.install;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.admin.feature.BundleFacts;
import se.helhet.admin.feature.FeatureViews;
import se.helhet.admin.feature.Rivals;
import se.helhet.admin.feature.Site;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.admin.Signer;
import se.helhet.api.admin.Trouble;
import se.helhet.features.BundleId;
import se.helhet.features.Feature;
import se.helhet.features.trust.KnownKeys;
import se.helhet.features.trust.PublicKeyText;

/** What an administrator wants to know of installed features that no file says: do they run, what fails, who signed. */
final class RunningFeatures implements FeatureViews.Running {
    private final Site site;
    private final KnownKeys keys;
    private final Surroundings around;
    private final Bundles bundles;

    RunningFeatures(Site site, KnownKeys keys, Surroundings around, Bundles bundles) {
        this.site = site;
        this.keys = keys;
        this.around = around;
        this.bundles = bundles;
    }

    @Override
    public String state(Feature feature, BundleId bundle) {
        return bundles.state(site.jar(bundle));
    }

    /** The deepest cause first: what is not there, then who is in the way, then tables, then units. */
    @Override
    public Optional<Trouble> trouble(Feature feature, ImmutableList<BundleFacts> facts) {
        return missing(feature)
                .or(() -> sleeping(feature))
                .or(() -> rival(feature))
                .or(() -> tables(facts))
                .or(() -> aside(facts));
    }

    private Optional<Trouble> missing(Feature feature) {
        return feature.bundles().stream()
                .map(bundle -> site.jar(bundle.id()))
                .filter(jar -> !Files.isRegularFile(jar))
                .findFirst()
                .map(jar -> new Trouble(
                        "Filen " + jar + " saknas.", "Installera " + feature.name() + " på nytt från sin fil."));
    }

    private Optional<Trouble> sleeping(Feature feature) {
        return feature.bundles().stream()
                .filter(bundle -> !bundles.runs(site.jar(bundle.id())))
                .findFirst()
                .map(bundle -> new Trouble(
                        around.unresolved().stream()
                                .filter(line -> line.contains(bundle.id().artifact()))
                                .findFirst()
                                .orElse("Bunten " + bundle.id().artifact() + " är inte igång."),
                        "Installera en version som passar, eller ta bort " + feature.name() + ". Loggen säger mer."));
    }

    private Optional<Trouble> rival(Feature feature) {
        return Rivals.of(feature, site.installed(), site)
                .getFirstOptional()
                .map(
                        both -> new Trouble(
                                both + ", och bara en av dem används.",
                                "Ta bort den som inte ska vara kvar och starta om Helhet. Det som står i registren finns kvar."));
    }

    private Optional<Trouble> tables(ImmutableList<BundleFacts> facts) {
        return around.store()
                .flatMap(store -> facts.collect(BundleFacts::prefix)
                        .reject(String::isEmpty)
                        .collect(store::trouble)
                        .detectOptional(Optional::isPresent)
                        .flatMap(found -> found))
                .map(cause -> new Trouble(cause, "Uppdatera funktionen, eller gå tillbaka till förra versionen."));
    }

    private Optional<Trouble> aside(ImmutableList<BundleFacts> facts) {
        ImmutableList<String> units = facts.flatCollect(BundleFacts::units);
        return around.health()
                .flatMap(health -> health.all()
                        .select(h -> units.contains(h.unit()))
                        .collect(PluginHealth.Health::setAside)
                        .detectOptional(Optional::isPresent)
                        .flatMap(found -> found))
                .map(PluginHealth.Fault::trouble);
    }

    @Override
    public Optional<Signer> signer(Feature feature) {
        Path file =
                site.changes().featureFile(feature.name(), feature.version()).resolveSibling("signer.hex");
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    FeatureViews.signer(new PublicKeyText(Files.readString(file).strip()), keys));
        } catch (IOException | IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }
}
