package se.helhet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import org.osgi.framework.Bundle;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.FeatureBundle;
import se.helhet.features.Resolution;
import se.helhet.features.Sentences;

/**
 * Tries sets of features in the framework that they will run in, without starting anything: every package and service
 * that has to be there must be given by a bundle of the set, and no two bundles may bear the same name.
 */
final class FeatureAnalysis {

    private final Path features;
    private final BundlePool pool;
    private final Catalogue catalogue;

    FeatureAnalysis(Path features, BundlePool pool) {
        this.features = features;
        this.pool = pool;
        this.catalogue = Catalogue.in(features);
    }

    /** Analyses each feature with what it needs and compares with the committed list. */
    void compare(Path committed) throws CannotStart, IOException {
        List<String> lines = new ArrayList<>();
        for (Feature feature : catalogue.all()) {
            Resolution resolution = catalogue.complete(List.of(feature.name()));
            if (!resolution.whole()) {
                throw new CannotStart(Sentences.in(Message.SWEDISH).trouble(resolution, catalogue).stream()
                        .map(Message::of)
                        .toList());
            }
            Map<String, Feature> chosen = new LinkedHashMap<>();
            resolution.features().forEach(each -> chosen.put(each.name(), each));
            bundles(new Product(features, new Properties(), chosen));
            lines.add(feature.name() + ": " + String.join(" ", resolution.names()));
            feature.bundles().stream()
                    .map(bundle -> feature.name() + " brings " + bundle.id())
                    .forEach(lines::add);
        }
        CommittedList.compare(committed.getParent().getParent(), committed, lines);
    }

    /** Symbolic name and version of every bundle of the product, sorted; or why they do not fit together. */
    List<String> bundles(Product product) throws CannotStart {
        product.checkFeatures();
        try (RunningProduct running = RunningProduct.install(product, features, pool::jar)) {
            Map<String, BundleId> names = new TreeMap<>();
            TreeSet<String> lines = new TreeSet<>();
            for (Map.Entry<BundleId, Bundle> entry : running.installed().entrySet()) {
                String name = Diagnosis.name(entry.getValue());
                BundleId other = names.put(name, entry.getKey());
                if (other != null) {
                    List<String> both = new ArrayList<>(product.featuresWith(other));
                    product.featuresWith(entry.getKey()).stream()
                            .filter(each -> !both.contains(each))
                            .forEach(both::add);
                    throw new CannotStart("same.name", other, entry.getKey(), name, both);
                }
                lines.add(name + " " + entry.getValue().getVersion());
            }
            try {
                running.resolve();
            } catch (CannotStart unresolved) {
                throw new CannotStart(Diagnosis.unresolved(
                        running.framework(), running.installed().values(), others(running, product)));
            }
            if (!Diagnosis.unserved(running.installed().values(), Map.of()).isEmpty()) {
                throw new CannotStart(Diagnosis.unserved(running.installed().values(), others(running, product)));
            }
            return List.copyOf(lines);
        }
    }

    /** Installs what the other features would bring, to tell which of them has what is missing. */
    private Map<Bundle, String> others(RunningProduct running, Product product) throws CannotStart {
        Map<Bundle, String> others = new LinkedHashMap<>();
        for (Feature feature : catalogue.all()) {
            if (product.features().containsKey(feature.name())) {
                continue;
            }
            for (FeatureBundle bundle : feature.bundles()) {
                if (!running.installed().containsKey(bundle.id()) && Files.exists(pool.jar(bundle.id()))) {
                    others.put(running.install(bundle.id(), pool.jar(bundle.id())), feature.name());
                }
            }
        }
        return others;
    }
}
