package se.helhet.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir")).resolve("../..").normalize();
    private static final Path BUNDLES = ROOT.resolve("bundles");
    /** The contracts, and the features that launcher and administration both read. */
    private static final Set<String> EXPORTING = Set.of("se.helhet.api", "se.helhet.features");

    private static final Set<String> TOP_LEVEL =
            Set.of("bundles", "features", "product", "build", "README.md", "pom.xml", "LICENSE");

    /** The template is itself a unit, and lies elsewhere. */
    private static final String TEMPLATE = "se.helhet.unit.template";

    /** All bundles, and the template under the name that it has as one. */
    private static List<String> folders() throws IOException {
        return Stream.concat(modules().stream(), Stream.of(TEMPLATE)).toList();
    }

    private static Path place(String folder) {
        return folder.equals(TEMPLATE) ? ROOT.resolve("build/template") : BUNDLES.resolve(folder);
    }

    private static List<String> modules() throws IOException {
        try (Stream<Path> list = Files.list(BUNDLES)) {
            return list.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static BundleJar bundle(String folder) throws IOException {
        try (Stream<Path> list = Files.list(place(folder).resolve("target"))) {
            Path jar = list.filter(
                            path -> path.getFileName().toString().matches(Pattern.quote(folder) + "-[0-9].*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IOException(folder + " is not built; run mvn verify from the root"));
            return BundleJar.read(jar);
        }
    }

    private static void none(List<String> violations) {
        assertTrue(violations.isEmpty(), () -> "\n" + String.join("\n", violations));
    }

    @Test
    void everyBundleUsesOnlyWhatTheTableAllows() throws IOException {
        Architecture table = Architecture.read();
        List<String> violations = new ArrayList<>();
        for (String folder : folders()) {
            BundleJar bundle = bundle(folder);
            Set<String> used = new TreeSet<>(bundle.imports());
            used.addAll(bundle.references());
            violations.addAll(table.violations(folder, used));
        }
        none(violations);
    }

    @Test
    void folderArtifactSymbolicNameAndRootPackageAreOne() throws IOException {
        List<String> violations = new ArrayList<>();
        for (String folder : folders()) {
            BundleJar bundle = bundle(folder);
            String pom = Files.readString(place(folder).resolve("pom.xml")).replaceFirst("(?s)<parent>.*</parent>", "");
            Matcher artifact =
                    Pattern.compile("<artifactId>([^<]*)</artifactId>").matcher(pom);
            if (!artifact.find() || !artifact.group(1).equals(folder)) {
                violations.add(folder + ": the pom names it otherwise");
            }
            if (!bundle.symbolicName().equals(folder)) {
                violations.add(folder + ": its symbolic name is " + bundle.symbolicName());
            }
            bundle.classes().stream()
                    .filter(name -> !name.startsWith(folder + "."))
                    .forEach(name -> violations.add(folder + ": the class " + name + " lies outside its root package"));
            bundle.components().stream()
                    .filter(name -> !name.startsWith("OSGI-INF/" + folder + "."))
                    .forEach(name -> violations.add(folder + ": the component " + name + " bears another name"));
        }
        none(violations);
    }

    @Test
    void onlyTheApiAndLibrariesExportPackages() throws IOException {
        List<String> violations = new ArrayList<>();
        for (String folder : folders()) {
            if (!EXPORTING.contains(folder) && !folder.startsWith("se.helhet.lib.")) {
                bundle(folder).exports().forEach(name -> violations.add(folder + " exports " + name));
            }
        }
        none(violations);
    }

    @Test
    void everyFolderIsBuilt() throws IOException {
        String pom = Files.readString(BUNDLES.resolve("pom.xml"));
        Matcher modules = Pattern.compile("<module>([^<]*)</module>").matcher(pom);
        List<String> built =
                modules.results().map(result -> result.group(1)).sorted().toList();
        assertEquals(modules(), built);
    }

    @Test
    void topLevelHoldsTheAgreedNamesOnly() throws IOException {
        try (Stream<Path> list = Files.list(ROOT)) {
            none(list.map(path -> path.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("target") && !TOP_LEVEL.contains(name))
                    .map(name -> name + " lies at the top level; see DESIGN section 10")
                    .toList());
        }
    }
}
