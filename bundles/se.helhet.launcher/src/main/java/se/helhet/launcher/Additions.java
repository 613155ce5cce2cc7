package se.helhet.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.helhet.features.BadFeature;
import se.helhet.features.BundleId;
import se.helhet.features.Catalogue;
import se.helhet.features.Feature;
import se.helhet.features.HomeFeatures;
import se.helhet.features.Missing;
import se.helhet.features.Sentences;

/**
 * A product with what an administrator has added to it and removed from it. Nothing that was added keeps the workbench
 * from starting: what cannot be used is left out, with a sentence.
 *
 * @param original as it was unpacked
 * @param homeFolder null outside a home
 * @param product with the features that are to run
 * @param home what the home folder says; null outside a home
 * @param names short names of the features that were added
 * @param left sentences on those that are left out
 */
public record Additions(
        Product original, Path homeFolder, Product product, HomeFeatures home, Set<String> names, List<String> left) {

    private static final Sentences SENTENCES = Sentences.in(Message.SWEDISH);

    /** The product as it is. */
    static Additions none(Product product) {
        return new Additions(product, null, product, null, Set.of(), List.of());
    }

    /** What a home adds to a product. */
    public static Additions of(Product product, Path homeFolder) {
        HomeFeatures home;
        try {
            home = HomeFeatures.read(homeFolder);
        } catch (BadFeature damaged) {
            return new Additions(product, homeFolder, product, null, Set.of(), List.of(damaged.getMessage()));
        }
        List<String> left = new ArrayList<>();
        Map<String, Feature> running = new LinkedHashMap<>();
        home.apply(product.features().values(), (name, why) -> left.add(why))
                .forEach(feature -> running.put(feature.name(), feature));
        Set<String> names = new TreeSet<>();
        running.values().stream()
                .filter(feature -> !product.features().containsValue(feature))
                .forEach(feature -> names.add(feature.name()));
        Additions all = new Additions(product, homeFolder, product.with(running), home, names, left);
        for (String name : Set.copyOf(names)) {
            for (BundleId id :
                    running.get(name).bundles().stream().map(b -> b.id()).toList()) {
                if (!Files.isRegularFile(all.jar(id))) {
                    left.add(Message.of("added.missing", all.jar(id), name).in(Message.SWEDISH));
                    running.remove(name);
                    names.remove(name);
                }
            }
        }
        all.dropWhatLacks(running);
        return new Additions(product, homeFolder, product.with(running), home, Set.copyOf(names), List.copyOf(left));
    }

    /** As the home says now. */
    Additions anew() {
        return homeFolder == null ? this : of(original, homeFolder);
    }

    private void dropWhatLacks(Map<String, Feature> running) {
        boolean again = true;
        while (again) {
            again = false;
            for (Missing missing :
                    Catalogue.of(running.values()).check(running.keySet()).missing()) {
                String name = missing.wantedBy().name();
                if (names.remove(name)) {
                    left.add(SENTENCES.missing(missing));
                    running.remove(name);
                    again = true;
                }
            }
        }
    }

    /** Where a bundle's jar lies; the product's own goes before one of the home. */
    Path jar(BundleId id) {
        Path ofProduct = product.jar(id);
        if (home == null || Files.isRegularFile(ofProduct)) {
            return ofProduct;
        }
        Path ofHome = home.jar(id);
        return Files.isRegularFile(ofHome) || only(id) ? ofHome : ofProduct; // who lacks it is told where it should be
    }

    /** Whether only added features bring the bundle. */
    boolean only(BundleId id) {
        return names.containsAll(product.featuresWith(id));
    }
}
