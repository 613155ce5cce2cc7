package se.helhet.launcher;

import java.io.DataInputStream;
import java.io.EOFException;
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
 *
 * <p>Beside the archive lies its mark: what it was made of and, from its first use on, its size. Java does not notice
 * that an archive was cut off and dies of it, so the start script compares the size; and as long as none is noted, it takes
 * the mark away before it uses the archive, so that Java dies of it once at most.
 */
final class ClassData {

    /** Set by the start script to the archive that Java shall make when this start ends. */
    static final String MAKE = "helhet.archive.make";

    /** Set by the start script to the archive that Java was given. */
    static final String USE = "helhet.archive.use";

    private static final Logger LOG = Logger.getLogger(ClassData.class.getName());

    /** Java writes the head of an archive last, so one that begins otherwise was never finished. */
    private static final int MAGIC = 0xf00baba8;

    private ClassData() {}

    /** The product is up: sees to it that the archive in use is sound. */
    static void started() {
        if (System.getProperty(USE) != null) {
            measure(Path.of(System.getProperty(USE)));
        }
    }

    /** The product is about to stop: sees to it that the archive, when one is made, comes out well. */
    static void stopping(Iterable<Bundle> bundles) {
        if (System.getProperty(MAKE) != null) {
            link(bundles);
        }
    }

    /** Nothing was started: its archive would lack most, so the next start shall make another. */
    static void failed() {
        if (System.getProperty(MAKE) != null) {
            discard(Path.of(System.getProperty(MAKE)));
        }
    }

    static void measure(Path archive) {
        Path mark = mark(archive);
        try (DataInputStream head = new DataInputStream(Files.newInputStream(archive))) {
            if (Integer.reverseBytes(head.readInt()) != MAGIC) {
                discard(archive);
                return;
            }
            if (Files.exists(trial(archive))) {
                String said = Files.readString(trial(archive));
                String end = System.lineSeparator();
                Files.writeString(mark, said + (said.endsWith("\n") ? "" : end) + Files.size(archive) + end);
                Files.delete(trial(archive));
            }
        } catch (EOFException cut) {
            discard(archive);
        } catch (IOException | RuntimeException failure) {
            LOG.log(Level.FINE, "The archive is not looked at", failure);
        }
    }

    private static Path mark(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".of");
    }

    /** What the start script calls the mark while the archive is used for the first time. */
    private static Path trial(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".try");
    }

    private static void discard(Path archive) {
        try {
            Files.deleteIfExists(mark(archive));
            Files.deleteIfExists(trial(archive));
        } catch (IOException failure) {
            LOG.log(Level.FINE, "The archive's mark stays", failure);
        }
    }

    /** Links what the bundles have loaded so far. */
    private static void link(Iterable<Bundle> bundles) {
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
}
