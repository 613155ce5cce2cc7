package se.helhet.itest.framework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Makes the third party's unit {@code bus} as a folder that a plugin file can be packed from. Each method returns this. */
final class BusPlugin {
    static final String RIDES = "create table bus_ride (id integer primary key autoincrement, version integer not null,"
            + " import_id integer, ridden_on date not null, riders integer not null);\n";
    private static final String CODE = "se/helhet/unit/bus/";
    private static final String IMPORTS = "se.helhet.api.unit,se.helhet.api.figure,se.helhet.api.chapter,"
            + "se.helhet.api.content,se.helhet.api.value,org.eclipse.collections.api.list,"
            + "org.eclipse.collections.api.factory,org.eclipse.collections.api.factory.list,org.jooq,org.jooq.impl";

    private final String version;
    private final Map<String, String> migrations = new TreeMap<>(Map.of("V001__ride.sql", RIDES));
    private String feature = "unit.bus";
    private String bundle = "org.example.unit.bus";
    private String unit = "bus";
    private String behaviour = "";
    private String imports = IMPORTS;
    private String configurations = "";

    BusPlugin(String version) {
        this.version = version;
    }

    /** @param what {@code throw:chapters}, {@code hang:part} … */
    BusPlugin behaving(String what) {
        behaviour = what;
        return this;
    }

    BusPlugin migration(String file, String sql) {
        migrations.put(file, sql);
        return this;
    }

    BusPlugin importing(String more) {
        imports = imports + "," + more;
        return this;
    }

    /** A default configuration of its feature, as JSON: {@code "pid": { … }}. */
    BusPlugin configuring(String json) {
        configurations = ", \"configurations\": {" + json + "}";
        return this;
    }

    BusPlugin named(String otherFeature, String otherBundle, String otherUnit) {
        feature = otherFeature;
        bundle = otherBundle;
        unit = otherUnit;
        return this;
    }

    String feature() {
        return feature;
    }

    /** Writes {@code features/} and {@code repository/} into a folder of its own below. */
    Path write(Path below) {
        try {
            Path folder = Files.createTempDirectory(below, "source");
            Path json = folder.resolve("features").resolve(feature + ".json");
            Files.createDirectories(json.getParent());
            Files.writeString(json, json());
            Path jar = folder.resolve("repository/org/example")
                    .resolve(bundle)
                    .resolve(version)
                    .resolve(bundle + "-" + version + ".jar");
            Files.createDirectories(jar.getParent());
            jar(jar);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String json() {
        return "{\"feature-resource-version\": \"1.0\", \"id\": \"org.example:se.helhet.feature." + feature + ":"
                + version
                + "\", \"name\": \"Kollektivtrafik\", \"description\": \"Resor med buss.\", \"categories\": [\"unit\"],"
                + " \"bundles\": [{\"id\": \"org.example:" + bundle + ":" + version + "\"}]" + configurations
                + ", \"extensions\":"
                + " {\"se.helhet.feature\": {\"kind\": \"optional\", \"type\": \"json\", \"json\": {\"requirements\":"
                + " [{\"namespace\": \"se.helhet.feature\", \"directives\": {\"filter\":"
                + " \"(se.helhet.feature=platform)\"}}]}}}}";
    }

    private void jar(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", bundle);
        head.putValue("Bundle-Version", version);
        head.putValue("Import-Package", imports);
        head.putValue("Service-Component", "OSGI-INF/unit.xml");
        Path classes = Path.of(System.getProperty("basedir")).resolve("target/test-classes");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (Stream<Path> all = Files.list(classes.resolve(CODE))) {
            for (Path each : all.sorted().toList()) {
                entries.put(CODE + each.getFileName(), Files.readAllBytes(each));
            }
        }
        entries.put(CODE + "behaviour.txt", behaviour.getBytes(StandardCharsets.UTF_8));
        entries.put("OSGI-INF/unit.xml", component().getBytes(StandardCharsets.UTF_8));
        migrations.forEach((name, sql) -> entries.put("db/" + name, sql.getBytes(StandardCharsets.UTF_8)));
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            for (Map.Entry<String, byte[]> each : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(each.getKey()));
                jar.write(each.getValue());
            }
        }
    }

    private String component() {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"" + bundle + ".BusUnit\">"
                + "<property name=\"helhet.unit.id\" value=\"" + unit + "\"/>"
                + "<property name=\"helhet.unit.order\" type=\"Integer\" value=\"90\"/>"
                + "<property name=\"helhet.unit.fills\" value=\"\"/>"
                + "<service><provide interface=\"se.helhet.api.unit.Unit\"/></service>"
                + "<implementation class=\"se.helhet.unit.bus.BusUnit\"/></scr:component>";
    }
}
