package se.helhet.web.admin.feature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.admin.Plan;

/** Plugin files that one browser has sent and not yet decided on, each with the plan that was shown for it. */
final class PluginUploads {
    private static final int MOST = 4;
    private final MutableList<Sent> waiting = Lists.mutable.empty();

    /** A file in a folder of its own. */
    record Sent(String id, Path file, Plan plan) {
        void delete() {
            try {
                Files.deleteIfExists(file);
                Files.deleteIfExists(file.getParent());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes into the folder that it is given and answers the file. */
    @FunctionalInterface
    interface Save {
        Path into(Path folder) throws IOException;
    }

    /** Keeps the file and what would happen; answers its id. The oldest is thrown away when there are too many. */
    synchronized String add(Save save, Function<Path, Plan> plan) throws IOException {
        waiting.removeIf(s -> !Files.exists(s.file()));
        if (waiting.size() >= MOST) {
            waiting.remove(0).delete();
        }
        Path file = save.into(Files.createTempDirectory("helhet-plugin"));
        Sent sent = new Sent(UUID.randomUUID().toString(), file, plan.apply(file));
        waiting.add(sent);
        return sent.id();
    }

    synchronized Optional<Sent> find(String id) {
        return waiting.detectOptional(s -> s.id().equals(id) && Files.exists(s.file()));
    }
}
