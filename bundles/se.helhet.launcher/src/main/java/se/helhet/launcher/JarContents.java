package se.helhet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Which Maven artifacts lie in a jar, told by the {@code pom.properties} that Maven leaves in it.
 *
 * @param group the jar's own group; that of its libraries when it says nothing of itself
 * @param artifact the jar's own, from its file name
 * @param poms group, artifact and version of each artifact in it
 */
record JarContents(Path file, String group, String artifact, String version, List<Wrapped> poms) {

    /** An artifact within a jar; no version when the jar does not tell. */
    record Wrapped(String group, String artifact, String version, String licence) {

        String purl() {
            return JarContents.purl(group, artifact, version);
        }
    }

    static JarContents read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceFirst("\\.jar$", "");
        int cut = name.replaceFirst("-[0-9].*$", "").length();
        String artifact = name.substring(0, cut);
        String version = name.substring(Math.min(cut + 1, name.length()));
        List<Wrapped> poms = new ArrayList<>();
        try (JarFile jar = new JarFile(file.toFile())) {
            Enumeration<JarEntry> entries = jar.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                if (entry.getName().matches("META-INF/maven/[^/]+/[^/]+/pom\\.properties")) {
                    Properties pom = new Properties();
                    try (InputStream in = jar.getInputStream(entry)) {
                        pom.load(in);
                    }
                    poms.add(new Wrapped(
                            pom.getProperty("groupId"), pom.getProperty("artifactId"), pom.getProperty("version"), ""));
                }
            }
        }
        String group = poms.stream()
                .filter(pom -> pom.artifact().equals(artifact))
                .map(Wrapped::group)
                .findFirst()
                .orElseGet(() -> groupByPlace(file, artifact));
        return new JarContents(file, group, artifact, version, List.copyOf(poms));
    }

    /** In a repository of Maven's layout the folders above tell the group. */
    private static String groupByPlace(Path file, String artifact) {
        Path folder = file.getParent().getParent();
        List<String> parts = new ArrayList<>();
        if (folder != null && folder.endsWith(artifact)) {
            for (Path up = folder.getParent(); up != null && !up.endsWith("repository"); up = up.getParent()) {
                parts.add(0, up.getFileName().toString());
            }
        }
        return parts.isEmpty() ? artifact : String.join(".", parts);
    }

    String purl() {
        return purl(group, artifact, version);
    }

    /**
     * The libraries within a wrapper, each with its licence; of those that leave no trace in the jar, what the table of
     * licences says.
     */
    List<Wrapped> wrapped(List<Library> libraries) throws CannotStart {
        List<Wrapped> wrapped = new ArrayList<>();
        for (Wrapped pom : poms) {
            if (!pom.artifact().equals(artifact)) {
                wrapped.add(new Wrapped(pom.group(), pom.artifact(), pom.version(), licence(pom, libraries)));
            }
        }
        for (Library library : libraries) {
            if (library.isNamed() && wrapped.stream().noneMatch(each -> library.covers(name(each)))) {
                String[] parts = library.coordinates().split(":");
                wrapped.add(new Wrapped(parts[0], parts[1], "", library.licence()));
            }
        }
        return wrapped;
    }

    private String licence(Wrapped pom, List<Library> libraries) throws CannotStart {
        return libraries.stream()
                .filter(library -> library.covers(name(pom)))
                .map(Library::licence)
                .findFirst()
                .orElseThrow(() -> new CannotStart("The licence of " + name(pom) + " in " + file.getFileName()
                        + " is not in product/licenses.csv: add a line with its coordinates."));
    }

    private static String name(Wrapped wrapped) {
        return wrapped.group() + ":" + wrapped.artifact();
    }

    private static String purl(String group, String artifact, String version) {
        return "pkg:maven/" + group + "/" + artifact + (version.isEmpty() ? "" : "@" + version);
    }
}
