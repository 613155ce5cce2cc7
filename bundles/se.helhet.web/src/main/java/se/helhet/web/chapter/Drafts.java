package se.helhet.web.chapter;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.helhet.web.http.Settings;

/**
 * What someone has typed and not yet saved, kept in {@code drafts.properties} in the home folder so that a closed window or
 * a power cut costs nothing. One per text.
 */
@Component(service = Drafts.class)
public final class Drafts {
    private static final int MOST = 2_000_000;
    private final Settings kept;

    @Activate
    public Drafts(BundleContext context) {
        String home = context.getProperty("helhet.home");
        this.kept = new Settings(Path.of(home == null ? "." : home, "drafts.properties"));
    }

    Drafts(Path file) {
        this.kept = new Settings(file);
    }

    /** @param seen the version of the saved text that it was begun from */
    record Unsaved(long seen, Instant at, String liveText) {}

    void keep(String round, String unit, String slot, long seen, String liveText) {
        if (liveText.length() <= MOST) {
            kept.put(key(round, unit, slot), seen + " " + Instant.now() + " " + liveText);
        }
    }

    void forget(String round, String unit, String slot) {
        kept.put(key(round, unit, slot), "");
    }

    Optional<Unsaved> find(String round, String unit, String slot) {
        String[] parts = kept.get(key(round, unit, slot)).split(" ", 3);
        return parts.length < 3
                ? Optional.empty()
                : Optional.of(new Unsaved(Long.parseLong(parts[0]), Instant.parse(parts[1]), parts[2]));
    }

    private static String key(String round, String unit, String slot) {
        return round + "/" + unit + "/" + slot;
    }
}
