package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Supplier;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import se.helhet.api.store.Store;

/** The component in a real framework with bundles made here; its classes are the test's own. */
class StoreComponentTest {
    private static final String ONE = "create table ett_a (id integer primary key autoincrement, version bigint);";

    @TempDir
    Path folder;

    private Framework framework;
    private BundleContext context;

    @BeforeEach
    void start() throws BundleException {
        framework = ServiceLoader.load(FrameworkFactory.class)
                .findFirst()
                .orElseThrow()
                .newFramework(Map.of(
                        "org.osgi.framework.storage",
                                folder.resolve("framework").toString(),
                        "helhet.home", folder.resolve("hem").toString()));
        framework.start();
        context = framework.getBundleContext();
    }

    @AfterEach
    void stop() throws BundleException, InterruptedException {
        framework.stop();
        framework.waitForStop(30_000);
    }

    @Test
    void givesTablesToBundlesInAnyStateAndToThoseThatComeLater() throws Exception {
        install("se.helhet.unit.ett", "V001__a.sql", ONE);
        install("se.helhet.unit.trasig", "V001__a.sql", "create tabel");
        StoreComponent component = new StoreComponent(context);
        Store store = store();
        assertTrue(store.trouble("ett").isEmpty());
        assertTrue(store.trouble("trasig").orElseThrow().contains("V001__a.sql"));
        assertEquals(0, rows(store, "ett_a"));

        Bundle late = install("se.helhet.unit.sen", "V001__a.sql", "create table sen_a (id integer);");
        assertEquals(0, rows(store, "sen_a"));
        late.update(jar("se.helhet.unit.sen", "V001__a.sql", "create tabel"));
        assertTrue(store.trouble("sen").isPresent(), "an update is looked at again");
        component.close();
        assertNull(context.getServiceReference(Store.class));
    }

    @Test
    void saysInAServiceWhyThereIsNoStore() throws InvalidSyntaxException {
        StoreComponent first = new StoreComponent(context);
        StoreComponent second = new StoreComponent(context);
        assertTrue(trouble().contains("redan igång"), trouble());
        second.close();
        assertEquals(0, troubles().size());
        first.close();
    }

    private Store store() {
        return context.getService(context.getServiceReference(Store.class));
    }

    private static int rows(Store store, String table) {
        return store.read(dsl -> dsl.fetchCount(DSL.table(DSL.name(table))));
    }

    private String trouble() throws InvalidSyntaxException {
        return String.valueOf(context.getService(troubles().iterator().next()).get());
    }

    @SuppressWarnings("rawtypes")
    private Collection<ServiceReference<Supplier>> troubles() throws InvalidSyntaxException {
        return context.getServiceReferences(Supplier.class, "(helhet.trouble=true)");
    }

    private Bundle install(String name, String file, String sql) throws Exception {
        return context.installBundle(name, jar(name, file, sql));
    }

    /** A bundle that can never start, since it lacks what it imports. */
    private static InputStream jar(String name, String file, String sql) throws IOException {
        Manifest manifest = new Manifest();
        Attributes headers = manifest.getMainAttributes();
        headers.putValue("Manifest-Version", "1.0");
        headers.putValue("Bundle-ManifestVersion", "2");
        headers.putValue("Bundle-SymbolicName", name);
        headers.putValue("Import-Package", "not.there");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            jar.putNextEntry(new ZipEntry("db/"));
            jar.putNextEntry(new ZipEntry("db/" + file));
            jar.write(sql.getBytes(StandardCharsets.UTF_8));
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
