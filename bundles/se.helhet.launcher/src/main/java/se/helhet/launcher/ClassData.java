package se.helhet.launcher;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * The class-data archive that the start script asks Java to write when a start ends that had none. Java archives only
 * classes that are linked, and links those of bundles only when they are used: here the others are linked too. Whatever
 * goes wrong is for the log alone, since the product works without an archive.
 */
final class ClassData {

    /** Set by the start script: the file in which it keeps what the archive was made of. */
    static final String MARK = "helhet.archive.mark";

    private static final Logger LOG = Logger.getLogger(ClassData.class.getName());

    private ClassData() {}

    /** Whether this start makes an archive. */
    static boolean wanted() {
        return System.getProperty(MARK) != null;
    }

    /** Links what the bundles have loaded so far. */
    static void link(Iterable<Bundle> bundles) {
        try {
            // open to us by an option of the start script, in a start that makes an archive and in no other
            Method loaded = ClassLoader.class.getDeclaredMethod("findLoadedClass", String.class);
            loaded.setAccessible(true);
            for (Bundle bundle : bundles) {
                BundleWiring wiring = bundle.adapt(BundleWiring.class);
                if (wiring != null && wiring.getClassLoader() != null) {
                    link(wiring, loaded);
                }
            }
        } catch (ReflectiveOperationException | RuntimeException failure) {
            LOG.log(Level.FINE, "Classes are not linked for the archive", failure);
        }
    }

    private static void link(BundleWiring wiring, Method loaded) throws ReflectiveOperationException {
        for (String file : wiring.listResources(
                "/", "*.class", BundleWiring.LISTRESOURCES_RECURSE | BundleWiring.LISTRESOURCES_LOCAL)) {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            Class<?> type = (Class<?>) loaded.invoke(wiring.getClassLoader(), name);
            if (type != null) {
                try {
                    type.getDeclaredFields();
                } catch (LinkageError missing) {
                    LOG.log(Level.FINE, "{0} is not archived: {1}", new Object[] {name, missing});
                }
            }
        }
    }

    /** The start failed: its archive would lack most, so the next start shall make another. */
    static void discard() {
        try {
            Files.deleteIfExists(Path.of(System.getProperty(MARK)));
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.FINE, "The archive's mark stays", failure);
        }
    }
}
