package se.helhet.launcher;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The software bill of materials of a product, {@code bom.cdx.json}: CycloneDX 1.6 with every jar, and in wrappers every
 * library, by package URL, version, licence and SHA-256. No time stands in it, so that the same product has the same one.
 */
final class BillOfMaterials {

    static final String FILE = "bom.cdx.json";
    private static final String OUR_LICENCE = "Apache-2.0";
    private static final String PRODUCT = "product";

    private final Licenses licenses;

    BillOfMaterials(Licenses licenses) {
        this.licenses = licenses;
    }

    /** Writes the bill of what lies in the folder by now; {@code build} tells it from others of the same product. */
    void write(Path folder, String name, String version, String build) throws IOException, CannotStart {
        List<JarContents> jars = new ArrayList<>();
        for (Path jar : Licenses.jars(folder)) {
            // a jar that the launcher and the framework both use is one component
            JarContents contents = JarContents.read(jar);
            if (jars.stream().noneMatch(other -> other.purl().equals(contents.purl()))) {
                jars.add(contents);
            }
        }
        try (JsonGenerator json = new JsonFactory().createGenerator(Files.newBufferedWriter(folder.resolve(FILE)))) {
            json.useDefaultPrettyPrinter();
            json.writeStartObject();
            json.writeStringField("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
            json.writeStringField("bomFormat", "CycloneDX");
            json.writeStringField("specVersion", "1.6");
            json.writeStringField(
                    "serialNumber",
                    "urn:uuid:" + UUID.nameUUIDFromBytes((name + build).getBytes(StandardCharsets.UTF_8)));
            json.writeNumberField("version", 1);
            json.writeObjectFieldStart("metadata");
            json.writeObjectFieldStart("component");
            json.writeStringField("type", "application");
            json.writeStringField("bom-ref", PRODUCT);
            json.writeStringField("group", "se.helhet");
            json.writeStringField("name", name);
            json.writeStringField("version", version);
            licence(json, OUR_LICENCE);
            json.writeEndObject();
            json.writeEndObject();
            json.writeArrayFieldStart("components");
            for (JarContents jar : jars) {
                component(json, jar);
            }
            if (Files.isDirectory(folder.resolve(JavaRuntime.FOLDER))) {
                runtime(json);
            }
            json.writeEndArray();
            dependencies(json, jars);
            json.writeEndObject();
        }
    }

    private void component(JsonGenerator json, JarContents jar) throws IOException, CannotStart {
        List<Library> libraries = licenses.in(jar.file());
        boolean ours = jar.artifact().startsWith("se.helhet.");
        json.writeStartObject();
        json.writeStringField("type", "library");
        json.writeStringField("bom-ref", jar.purl());
        names(json, jar.group(), jar.artifact(), jar.version());
        json.writeArrayFieldStart("hashes");
        json.writeStartObject();
        json.writeStringField("alg", "SHA-256");
        json.writeStringField("content", Checksums.of(jar.file()));
        json.writeEndObject();
        json.writeEndArray();
        licence(json, libraries.isEmpty() || ours ? OUR_LICENCE : together(libraries));
        json.writeStringField("purl", jar.purl());
        if (ours && !libraries.isEmpty()) {
            json.writeArrayFieldStart("components");
            for (JarContents.Wrapped wrapped : jar.wrapped(libraries)) {
                json.writeStartObject();
                json.writeStringField("type", "library");
                json.writeStringField("bom-ref", jar.purl() + "#" + wrapped.purl());
                names(json, wrapped.group(), wrapped.artifact(), wrapped.version());
                licence(json, wrapped.licence());
                json.writeStringField("purl", wrapped.purl());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    /** The Java that was linked is the one that runs this. */
    private static void runtime(JsonGenerator json) throws IOException {
        String version = Runtime.version().toString();
        json.writeStartObject();
        json.writeStringField("type", "platform");
        json.writeStringField("bom-ref", JavaRuntime.NAME);
        names(json, System.getProperty("java.vendor"), JavaRuntime.NAME, version);
        licence(json, JavaRuntime.LICENCE);
        json.writeStringField("purl", "pkg:generic/" + JavaRuntime.NAME + "@" + version.replace("+", "%2B"));
        json.writeEndObject();
    }

    private static void names(JsonGenerator json, String group, String name, String version) throws IOException {
        json.writeStringField("group", group);
        json.writeStringField("name", name);
        if (!version.isEmpty()) {
            json.writeStringField("version", version);
        }
    }

    private static String together(List<Library> libraries) {
        return String.join(
                " AND ", libraries.stream().map(Library::licence).distinct().toList());
    }

    private static void licence(JsonGenerator json, String expression) throws IOException {
        json.writeArrayFieldStart("licenses");
        json.writeStartObject();
        if (expression.contains(" ")) {
            json.writeStringField("expression", expression);
        } else {
            json.writeObjectFieldStart("license");
            json.writeStringField("id", expression);
            json.writeEndObject();
        }
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void dependencies(JsonGenerator json, List<JarContents> jars) throws IOException {
        json.writeArrayFieldStart("dependencies");
        json.writeStartObject();
        json.writeStringField("ref", PRODUCT);
        json.writeArrayFieldStart("dependsOn");
        for (JarContents jar : jars) {
            json.writeString(jar.purl());
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }
}
