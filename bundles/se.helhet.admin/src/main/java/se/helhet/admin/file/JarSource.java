package se.helhet.admin.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import se.helhet.admin.Refused;
import se.helhet.features.BundleId;

/** A unit's jar as its build leaves it, laid out as a feature of its own that says what the jar's manifest says. */
final class JarSource {
    private static final String PROPERTIES = "pom.properties";
    private final BundleId id;
    private final String title;
    private final String description;

    private JarSource(BundleId id, String title, String description) {
        this.id = id;
        this.title = title;
        this.description = description;
    }

    /** Throws {@link Refused} for a jar that is no unit's. */
    static JarSource read(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            Attributes head = file.getManifest() == null
                    ? new Attributes()
                    : file.getManifest().getMainAttributes();
            String symbolic = head.getValue("Bundle-SymbolicName");
            if (symbolic == null || head.getValue("Service-Component") == null) {
                throw new Refused("Filen " + jar + " är ingen enhet: dess manifest saknar namn eller komponent. Bygg"
                        + " enheten med mvn verify och ange jar-filen i mappen target.");
            }
            String name = symbolic.replaceFirst(";.*", "").strip();
            Properties maven = maven(file);
            BundleId id = BundleId.parse(maven.getProperty("groupId", name) + ":"
                    + maven.getProperty("artifactId", name) + ":"
                    + maven.getProperty("version", head.getValue("Bundle-Version")));
            String title = said(head, "Bundle-Name", name);
            return new JarSource(id, title, said(head, "Bundle-Description", title + "."));
        } catch (IOException | IllegalArgumentException e) {
            if (e instanceof Refused refused) {
                throw refused;
            }
            throw new Refused("Filen " + jar + " finns inte eller är ingen jar-fil.", e);
        }
    }

    private static String said(Attributes head, String key, String otherwise) {
        String value = head.getValue(key);
        return value == null || value.isBlank() ? otherwise : value.strip();
    }

    private static Properties maven(JarFile file) throws IOException {
        Properties said = new Properties();
        JarEntry entry = file.stream()
                .filter(e ->
                        e.getName().startsWith("META-INF/maven/") && e.getName().endsWith("/" + PROPERTIES))
                .findFirst()
                .orElse(null);
        if (entry != null) {
            try (var in = file.getInputStream(entry)) {
                said.load(in);
            }
        }
        return said;
    }

    /** The feature's short name: {@code unit.} and the last word of the bundle's. */
    String feature() {
        return "unit." + id.artifact().substring(id.artifact().lastIndexOf('.') + 1);
    }

    /** Writes {@code features/} and {@code repository/} below a folder. */
    void layOut(Path jar, Path folder) throws IOException {
        Path json = folder.resolve("features").resolve(feature() + ".json");
        Path to = folder.resolve("repository").resolve(id.path());
        Files.createDirectories(json.getParent());
        Files.createDirectories(to.getParent());
        Files.copy(jar, to);
        Files.writeString(json, json());
    }

    private String json() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text)) {
            out.writeStartObject();
            out.writeStringField("feature-resource-version", "1.0");
            out.writeStringField("id", id.group() + ":se.helhet.feature." + feature() + ":" + id.version());
            out.writeStringField("name", title);
            out.writeStringField("description", description);
            out.writeArrayFieldStart("categories");
            out.writeString("unit");
            out.writeEndArray();
            out.writeArrayFieldStart("bundles");
            out.writeStartObject();
            out.writeStringField("id", id.toString());
            out.writeEndObject();
            out.writeEndArray();
            out.writeObjectFieldStart("extensions");
            out.writeObjectFieldStart("se.helhet.feature");
            out.writeStringField("kind", "optional");
            out.writeStringField("type", "json");
            out.writeObjectFieldStart("json");
            out.writeArrayFieldStart("requirements");
            out.writeStartObject();
            out.writeStringField("namespace", "se.helhet.feature");
            out.writeObjectFieldStart("directives");
            out.writeStringField("filter", "(se.helhet.feature=platform)");
        }
        return text.toString();
    }
}
