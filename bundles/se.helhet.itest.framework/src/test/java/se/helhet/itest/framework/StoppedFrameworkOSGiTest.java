package se.helhet.itest.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.wiring.BundleWiring;
import se.helhet.launcher.CannotStart;

/** A framework that has stopped is gone: nothing of the JDK holds on to its classes. */
@Timeout(120)
class StoppedFrameworkOSGiTest {
    private static final int COLLECTIONS = 10;
    private static final long PATIENCE_MILLIS = 500;

    private final ReferenceQueue<ClassLoader> cleared = new ReferenceQueue<>();

    @TempDir
    Path folder;

    @Test
    void leavesNeitherDriverNorClassLoaderBehind() throws CannotStart, InterruptedException {
        List<String> before = drivers();
        WeakReference<ClassLoader> loader = used();
        for (int i = 0; i < COLLECTIONS && loader.get() != null; i++) {
            System.gc();
            cleared.remove(PATIENCE_MILLIS);
        }
        assertEquals(before, drivers());
        assertNull(loader.get(), "the database driver's class loader is still there");
    }

    /** A method of its own, so that no local variable of the test holds the framework. */
    private WeakReference<ClassLoader> used() throws CannotStart {
        try (Workbench workbench = Workbench.start("navet", folder.resolve("home"))) {
            assertEquals(0, workbench.run("demo", "load"), () -> workbench.err());
            return Stream.of(workbench.context().getBundles())
                    .filter(bundle -> String.valueOf(bundle.getSymbolicName()).contains("sqlite"))
                    .map(bundle ->
                            new WeakReference<>(bundle.adapt(BundleWiring.class).getClassLoader(), cleared))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<String> drivers() {
        return DriverManager.drivers()
                .map(driver -> driver.getClass().getName() + "@"
                        + System.identityHashCode(driver.getClass().getClassLoader()))
                .sorted()
                .toList();
    }
}
