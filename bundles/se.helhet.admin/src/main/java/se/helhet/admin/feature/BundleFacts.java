package se.helhet.admin.feature;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.admin.Refused;

/**
 * What a bundle's jar says of itself, read without running it.
 *
 * @param migrations file name to SQL
 * @param units      ids in its components
 * @param commands   of the shell
 * @param services   interfaces that its components provide
 * @param imports    packages it uses from others
 * @param bytes      of the jar
 */
public record BundleFacts(
        String symbolicName,
        String version,
        Map<String, String> migrations,
        ImmutableList<String> units,
        ImmutableList<String> commands,
        ImmutableList<String> services,
        ImmutableList<String> imports,
        long bytes) {
    private static final int LONGEST_SQL = 5_000_000;

    /** Throws {@link Refused} when the file is no bundle. */
    public static BundleFacts read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes head = file.getManifest() == null
                    ? new Attributes()
                    : file.getManifest().getMainAttributes();
            String name = head.getValue("Bundle-SymbolicName");
            if (name == null) {
                throw new Refused("Filen " + jar.getFileName() + " är ingen bunt (den saknar Bundle-SymbolicName).");
            }
            ComponentFacts components = new ComponentFacts();
            String list = head.getValue("Service-Component");
            for (String path : list == null ? new String[0] : list.split("\\s*,\\s*")) {
                JarEntry entry = file.getJarEntry(path);
                if (entry != null) {
                    try (InputStream in = file.getInputStream(entry)) {
                        components.read(in);
                    }
                }
            }
            String version = head.getValue("Bundle-Version");
            return new BundleFacts(
                    name.split(";")[0].strip(),
                    version == null ? "0" : version,
                    migrations(file),
                    components.units(),
                    components.commands(),
                    components.services(),
                    imports(head.getValue("Import-Package")),
                    Files.size(jar));
        } catch (IOException | SecurityException e) {
            throw new Refused("Filen " + jar.getFileName() + " går inte att läsa som bunt: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> migrations(JarFile file) throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (JarEntry entry : Collections.list(file.entries())) {
            String name = entry.getName();
            if (name.matches("db/V[^/]*\\.sql")) {
                try (InputStream in = file.getInputStream(entry)) {
                    byte[] bytes = in.readNBytes(LONGEST_SQL);
                    found.put(name.substring(3), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    /** Package names of an OSGi header; commas and semicolons inside quotes part nothing. */
    static ImmutableList<String> imports(String header) {
        MutableList<String> out = Lists.mutable.empty();
        if (header != null) {
            for (String clause : header.replaceAll("\"[^\"]*\"", "").split(",")) {
                Arrays.stream(clause.split(";"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty() && !part.contains("="))
                        .forEach(out::add);
            }
        }
        return out.toImmutable();
    }

    /** What the names of its tables begin with, empty when it has none: the last part of its name. */
    public String prefix() {
        return migrations.isEmpty() ? "" : symbolicName.substring(symbolicName.lastIndexOf('.') + 1);
    }
}
