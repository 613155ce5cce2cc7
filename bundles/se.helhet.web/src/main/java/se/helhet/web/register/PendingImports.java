package se.helhet.web.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.TableSource;

/** Tables that someone has sent and not yet taken in, of one browser. The oldest give way; their files go with them. */
final class PendingImports {
    private static final Logger LOG = LoggerFactory.getLogger(PendingImports.class);
    private static final int MOST = 8;
    private final Map<String, Pending> kept = new LinkedHashMap<>();
    private long last;

    /**
     * @param reading how the table is to be read, as far as it has been said
     * @param looking through it in that way
     */
    record Pending(
            String id, String register, TableSource source, Reading reading, Looking looking, FaultyFile faulty) {}

    synchronized Pending keep(String register, TableSource source) {
        Pending pending = new Pending(
                Long.toString(++last), register, source, Reading.AUTOMATIC, new Looking(), new FaultyFile());
        kept.put(pending.id, pending);
        while (kept.size() > MOST) {
            drop(kept.keySet().iterator().next());
        }
        return pending;
    }

    synchronized Optional<Pending> find(String register, String id) {
        return Optional.ofNullable(kept.get(id)).filter(p -> p.register.equals(register));
    }

    synchronized Pending read(Pending pending, Reading reading) {
        Pending anew =
                new Pending(pending.id, pending.register, pending.source, reading, new Looking(), new FaultyFile());
        pending.faulty.drop();
        kept.put(pending.id, anew);
        return anew;
    }

    /** For one whose file somebody else removes from now on. */
    synchronized void handOver(Pending pending) {
        kept.remove(pending.id);
        pending.faulty.drop();
    }

    synchronized void drop(String id) {
        Pending pending = kept.remove(id);
        if (pending != null) {
            pending.faulty.drop();
            remove(pending.source);
        }
    }

    static void remove(TableSource source) {
        if (source instanceof TableSource.File file) {
            try {
                Files.deleteIfExists(file.path());
                Path folder = file.path().getParent();
                if (folder != null) {
                    Files.deleteIfExists(folder);
                }
            } catch (IOException e) {
                LOG.warn("{} cannot be removed", file.path(), e);
            }
        }
    }
}
