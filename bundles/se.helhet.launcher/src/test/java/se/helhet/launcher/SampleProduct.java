package se.helhet.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;

/** Makes a tiny product on disk, with bundles that are a manifest and perhaps a class of this test. */
final class SampleProduct {

    private final Path folder;
    private final List<String> bundles = new ArrayList<>();
    private String rest = "";

    SampleProduct(Path folder) {
        this.folder = folder;
    }

    /** Adds a bundle; {@code headers} are pairs of manifest header and value. */
    SampleProduct bundle(String name, String... headers) throws IOException {
        bundles.add("{\"id\": \"test:" + name + ":1.0\"}");
        Path jar = folder.resolve("repository/test/" + name + "/1.0/" + name + "-1.0.jar");
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attributes.putValue("Bundle-ManifestVersion", "2");
        attributes.putValue("Bundle-SymbolicName", name);
        for (int i = 0; i < headers.length; i += 2) {
            attributes.putValue(headers[i], headers[i + 1]);
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest)) {
            String activator = attributes.getValue("Bundle-Activator");
            if (activator != null) {
                String file = activator.replace('.', '/') + ".class";
                entries.putNextEntry(new ZipEntry(file));
                try (InputStream in = SampleProduct.class.getResourceAsStream("/" + file)) {
                    in.transferTo(entries);
                }
            }
        }
        return this;
    }

    /** A bundle that no jar stands for. */
    SampleProduct missingBundle(String name) {
        bundles.add("{\"id\": \"test:" + name + ":1.0\"}");
        return this;
    }

    SampleProduct frameworkProperties(Map<String, String> properties) {
        List<String> pairs = new ArrayList<>();
        properties.forEach((key, value) -> pairs.add("\"" + key + "\": \"" + value + "\""));
        rest = ", \"extensions\": {\"framework-launching-properties\": {\"kind\": \"optional\", \"type\": \"json\","
                + " \"json\": {" + String.join(", ", pairs) + "}}}";
        return this;
    }

    /** Its one feature wants another. */
    SampleProduct needing(String feature) {
        rest = ", \"extensions\": {\"se.helhet.feature\": {\"json\": {\"requirements\": [{\"namespace\":"
                + " \"se.helhet.feature\", \"directives\": {\"filter\": \"(se.helhet.feature=" + feature + ")\"}}]}}}";
        return this;
    }

    Path write() throws IOException {
        Files.createDirectories(folder.resolve("features"));
        Files.writeString(folder.resolve("product.properties"), "name=Prov\nfeatures=all\n");
        Files.writeString(
                folder.resolve("features/all.json"),
                "{\"feature-resource-version\": \"1.0\", \"id\": \"test:se.helhet.feature.all:1.0\", \"name\": \"Allt\","
                        + " \"bundles\": ["
                        + String.join(", ", bundles) + "]" + rest + "}");
        return folder;
    }
}
