package se.helhet.itest.framework;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** Packs one of the faulty units of {@code se.helhet.unit.brb} as the plugin {@code se.helhet.unit.brb}. */
final class FaultyPlugin {
    private static final String PACKAGE = "se/helhet/unit/brb/";
    private static final String IMPORTS = String.join(
            ",",
            List.of(
                    "se.helhet.api.unit",
                    "se.helhet.api.figure",
                    "se.helhet.api.chapter",
                    "se.helhet.api.content",
                    "se.helhet.api.value",
                    "org.eclipse.collections.api.list",
                    "org.eclipse.collections.api.factory",
                    "org.eclipse.collections.api.factory.list",
                    "org.jooq",
                    "org.jooq.impl"));

    private FaultyPlugin() {}

    static Path jar(String unit, Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes head = manifest.getMainAttributes();
        head.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        head.putValue("Bundle-ManifestVersion", "2");
        head.putValue("Bundle-SymbolicName", "se.helhet.unit.brb");
        head.putValue("Bundle-Version", "1.0.0");
        head.putValue("Import-Package", IMPORTS);
        head.putValue("Service-Component", "OSGI-INF/unit.xml");
        Path classes = Path.of(System.getProperty("basedir")).resolve("target/test-classes");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest);
                Stream<Path> all = Files.list(classes.resolve(PACKAGE))) {
            for (Path each : all.filter(p -> p.getFileName().toString().startsWith(unit)
                            || p.getFileName().toString().endsWith(".properties"))
                    .toList()) {
                jar.putNextEntry(new JarEntry(PACKAGE + each.getFileName()));
                try (InputStream in = Files.newInputStream(each)) {
                    in.transferTo(jar);
                }
            }
            jar.putNextEntry(new JarEntry("OSGI-INF/unit.xml"));
            jar.write(component(unit).getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String component(String unit) {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.4.0\" name=\"se.helhet.unit.brb." + unit
                + "\"><property name=\"helhet.unit.id\" value=\"brb\"/>"
                + "<property name=\"helhet.unit.order\" type=\"Integer\" value=\"20\"/>"
                + "<property name=\"helhet.unit.fills\" value=\"\"/>"
                + "<service><provide interface=\"se.helhet.api.unit.Unit\"/></service>"
                + "<implementation class=\"se.helhet.unit.brb." + unit + "\"/></scr:component>";
    }
}
