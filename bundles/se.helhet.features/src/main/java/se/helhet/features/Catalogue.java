package se.helhet.features;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The features that are to be had in one place, and what follows when some of them are chosen. Immutable. */
public final class Catalogue {

    private final Map<String, Feature> features;

    private Catalogue(Map<String, Feature> features) {
        this.features = features;
    }

    /** Features in the given order; of two with one name the latter counts. */
    public static Catalogue of(Collection<Feature> features) {
        Map<String, Feature> byName = new LinkedHashMap<>();
        features.forEach(feature -> byName.put(feature.name(), feature));
        return new Catalogue(byName);
    }

    /**
     * All feature files ({@code *.json}) of a folder, by name; a folder that is not there has none.
     *
     * @throws BadFeature for the first file that cannot be used
     */
    public static Catalogue in(Path folder) {
        Map<String, Feature> byName = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".json"))
                        .map(Feature::read)
                        .forEach(feature -> byName.put(feature.name(), feature));
            } catch (IOException failure) {
                throw new BadFeature(failure, "bad.file", folder.toString());
            }
        }
        return new Catalogue(byName);
    }

    /** This catalogue with more features; theirs count where both have one. */
    public Catalogue and(Catalogue more) {
        Map<String, Feature> byName = new LinkedHashMap<>(features);
        byName.putAll(more.features);
        return new Catalogue(byName);
    }

    /** All features, in the catalogue's order. */
    public List<Feature> all() {
        return List.copyOf(features.values());
    }

    /** The feature of that short name. */
    public Optional<Feature> find(String name) {
        return Optional.ofNullable(features.get(name));
    }

    /** Features that give what is wanted, in the catalogue's order. */
    public List<Feature> givers(Requirement requirement) {
        return features.values().stream()
                .filter(feature -> feature.gives(requirement))
                .toList();
    }

    /** The chosen features and no others: what is missing is missing, with those that would give it. */
    public Resolution check(Collection<String> chosen) {
        return resolve(chosen, false);
    }

    /**
     * The chosen features with all that they need, needs of needs included. Where several would give what is wanted, one
     * that is chosen anyway is taken, else the first in the catalogue's order.
     */
    public Resolution complete(Collection<String> chosen) {
        return resolve(chosen, true);
    }

    /**
     * The features among {@code installed} that would lack something without this one, and those that would lack
     * something without those, in the order in which they would fail; empty if it can go.
     */
    public List<Feature> neededBy(String name, Collection<String> installed) {
        Set<String> left = new LinkedHashSet<>(installed);
        List<Feature> lost = new ArrayList<>();
        left.remove(name);
        boolean again = true;
        while (again) {
            List<Feature> failing = check(left).missing().stream()
                    .map(Missing::wantedBy)
                    .distinct()
                    .toList();
            failing.stream().filter(feature -> left.remove(feature.name())).forEach(lost::add);
            again = !failing.isEmpty();
        }
        return List.copyOf(lost);
    }

    private Resolution resolve(Collection<String> chosen, boolean adding) {
        Map<String, Feature> taken = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String name : new LinkedHashSet<>(chosen)) {
            find(name).ifPresentOrElse(feature -> taken.put(name, feature), () -> unknown.add(name));
        }
        List<Added> added = new ArrayList<>();
        List<Missing> missing = new ArrayList<>();
        List<Missing> suggested = new ArrayList<>();
        Deque<Feature> open = new ArrayDeque<>(taken.values());
        while (!open.isEmpty()) {
            Feature feature = open.remove();
            for (Requirement requirement : feature.requirements()) {
                if (taken.values().stream().anyMatch(other -> other.gives(requirement))) {
                    continue;
                }
                List<Feature> givers = givers(requirement);
                if (requirement.optional()) {
                    suggested.add(new Missing(feature, requirement, givers));
                } else if (adding && !givers.isEmpty()) {
                    Feature first = givers.get(0);
                    added.add(new Added(first, feature, requirement));
                    taken.put(first.name(), first);
                    open.add(first);
                } else {
                    missing.add(new Missing(feature, requirement, givers));
                }
            }
        }
        suggested.removeIf(each -> taken.values().stream().anyMatch(other -> other.gives(each.requirement())));
        return new Resolution(inOrder(taken), added, missing, suggested, unknown);
    }

    /** What is needed stands before those who need it; otherwise the order in which features were taken. */
    private static List<Feature> inOrder(Map<String, Feature> taken) {
        Map<String, Feature> ordered = new LinkedHashMap<>();
        Set<String> visiting = new HashSet<>();
        taken.values().forEach(feature -> visit(feature, taken.values(), visiting, ordered));
        return List.copyOf(ordered.values());
    }

    // By name: a feature's own hash is that of all its bundles and needs, at every start.
    private static void visit(
            Feature feature, Collection<Feature> taken, Set<String> visiting, Map<String, Feature> ordered) {
        if (!visiting.add(feature.name())) {
            return;
        }
        for (Requirement requirement : feature.requirements()) {
            taken.stream()
                    .filter(other -> other.gives(requirement))
                    .forEach(other -> visit(other, taken, visiting, ordered));
        }
        ordered.put(feature.name(), feature);
    }
}
