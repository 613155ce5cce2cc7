package se.helhet.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A third party's unit {@code slow}, compiled against the product, which does not answer while a file is there. */
final class SlowPlugin {
    static final String UNIT = "slow";
    private static final String CODE = "se/helhet/unit/slow/";
    private static final String MANIFEST = """
            Manifest-Version: 1.0
            Bundle-ManifestVersion: 2
            Bundle-SymbolicName: org.example.unit.slow
            Bundle-Version: 1.0.0
            Bundle-Name: Slow
            Import-Package: se.helhet.api.unit,se.helhet.api.figure,se.helhet.api.
             chapter,org.eclipse.collections.api.list,org.eclipse.collections.api.
             factory,org.eclipse.collections.api.factory.list,org.jooq
            Service-Component: OSGI-INF/unit.xml
            """;
    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="org.example.slow">
              <property name="helhet.unit.id" value="slow"/>
              <property name="helhet.unit.order" type="Integer" value="90"/>
              <property name="helhet.unit.fills" value=""/>
              <service><provide interface="se.helhet.api.unit.Unit"/></service>
              <implementation class="se.helhet.unit.slow.SlowUnit"/>
            </scr:component>
            """;

    private SlowPlugin() {}

    /** Installs it, signed with a key that the home trusts from then on. */
    static void install(Path home) throws IOException, InterruptedException {
        Path folder = Homes.empty("slow");
        String key = folder.resolve("key").toString();
        String file = folder.resolve("slow.helhet").toString();
        Workbench.run(home, "keys", "create", key);
        Workbench.run(home, "keys", "add", key + ".pub", "Prov");
        Workbench.run(home, "plugin", "pack", jar(folder).toString(), "--key", key, "--out", file);
        Workbench.run(home, "install", file);
    }

    private static Path jar(Path folder) throws IOException {
        Path source = folder.resolve("SlowUnit.java");
        try (InputStream in = SlowPlugin.class.getResourceAsStream("/slow/SlowUnit.java.txt")) {
            Files.copy(in, source);
        }
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "--release",
                        "17",
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        bundles(),
                        "-d",
                        folder.toString(),
                        source.toString());
        if (failed != 0) {
            throw new IOException("SlowUnit does not compile");
        }
        Path jar = folder.resolve("slow.jar");
        Manifest manifest = new Manifest(new java.io.ByteArrayInputStream(MANIFEST.getBytes(StandardCharsets.UTF_8)));
        Map<String, byte[]> entries = Map.of(
                CODE + "SlowUnit.class",
                Files.readAllBytes(folder.resolve(CODE + "SlowUnit.class")),
                CODE + "slow.properties",
                words("Slow"),
                CODE + "slow_sv.properties",
                words("Långsam"),
                "OSGI-INF/unit.xml",
                COMPONENT.getBytes(StandardCharsets.UTF_8));
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream packed = new JarOutputStream(out, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                packed.putNextEntry(new JarEntry(entry.getKey()));
                packed.write(entry.getValue());
            }
        }
        return jar;
    }

    private static byte[] words(String name) {
        return ("unit.title=" + name + "\nunit.short=" + name + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static String bundles() throws IOException {
        try (Stream<Path> all = Files.walk(Workbench.PRODUCT.resolve("repository"))) {
            List<Path> jars = all.filter(p -> p.toString().endsWith(".jar")).toList();
            return jars.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
        }
    }
}
