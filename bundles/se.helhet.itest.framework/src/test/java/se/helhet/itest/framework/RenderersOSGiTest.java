package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.map.MutableMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import se.helhet.itest.sample.SampleEdition;

/**
 * Each format writes the sample edition inside the framework, where a library sees only what its bundle imports. The
 * sample is installed as a bundle, and called by reflection, since its types are those of the framework's loaders.
 */
@Timeout(300)
class RenderersOSGiTest {
    @TempDir
    Path folder;

    private Workbench workbench;
    private Object edition;
    private final ClassLoader before = Thread.currentThread().getContextClassLoader();

    @BeforeEach
    void start() throws Exception {
        // Eclipse Collections asks the thread's loader first, and this JVM has a copy on its class path; a product's
        // has not.
        Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
        workbench = Workbench.start("helhet", folder.resolve("home"));
        Path built = Path.of(SampleEdition.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path jar = Files.isDirectory(built) ? built.resolveSibling("se.helhet.itest.sample-0.1.0-SNAPSHOT.jar") : built;
        Bundle sample = workbench.install(jar);
        edition = sample.loadClass(SampleEdition.class.getName())
                .getMethod("edition")
                .invoke(null);
    }

    @AfterEach
    void stop() {
        Thread.currentThread().setContextClassLoader(before);
        workbench.close();
    }

    @Test
    void everyFormatWritesTheSameBytesTwice() throws Exception {
        MutableMap<String, byte[]> first = render("first");
        MutableMap<String, byte[]> second = render("second");
        assertTrue(
                first.keysView().containsAllIterable(java.util.List.of("html", "pdf")),
                first.keysView().toString());
        first.forEachKeyValue((format, bytes) -> assertArrayEquals(bytes, second.get(format), format));
        assertTrue(new String(first.get("html"), StandardCharsets.UTF_8).contains("−62\u00A0212"));
        assertTrue(new String(first.get("pdf"), StandardCharsets.ISO_8859_1).startsWith("%PDF-1.7"));
        assertTrue(first.get("pdf").length > 50_000, "with its fonts");
    }

    /** Format to the bytes of its main file. */
    private MutableMap<String, byte[]> render(String name) throws Exception {
        BundleContext context = workbench.context();
        MutableMap<String, byte[]> out = Maps.mutable.empty();
        for (ServiceReference<?> reference : context.getAllServiceReferences("se.helhet.api.report.Renderer", null)) {
            Object renderer = context.getService(reference);
            Class<?> type = reference.getBundle().loadClass("se.helhet.api.report.Renderer");
            String format = (String) type.getMethod("format").invoke(renderer);
            Path target = Files.createDirectories(folder.resolve(name).resolve(format));
            Iterable<?> files = (Iterable<?>)
                    type.getMethod("render", edition.getClass(), Path.class).invoke(renderer, edition, target);
            out.put(format, Files.readAllBytes(target.resolve((Path)
                    files.iterator().next())));
        }
        return out;
    }
}
