package se.helhet.web.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import se.helhet.api.store.Reads;

/** One browser that has been let in. Lives as long as the workbench runs; safe to use from any thread. */
public final class Session {
    private final String id;
    private final String token;
    private final Settings settings;
    private final Map<Class<?>, Object> kept = new ConcurrentHashMap<>();
    private volatile long wrote;

    Session(String id, String token, Settings settings) {
        this.id = id;
        this.token = token;
        this.settings = settings;
    }

    String id() {
        return id;
    }

    /** Must come with every request that changes something. */
    public String token() {
        return token;
    }

    /** The last moment ({@link se.helhet.web.live.Changes#moment}) at which this browser may have changed something. */
    long wrote() {
        return wrote;
    }

    void wrote(long moment) {
        wrote = moment;
    }

    /** What this person has chosen: language, theme, columns, widths. Outlives the session. */
    public Settings settings() {
        return settings;
    }

    public Locale locale() {
        return settings.locale();
    }

    /** What a screen keeps for this browser, made at the first call. One object per type; pages made of it are not kept. */
    public <T> T keep(Class<T> type, Function<Session, T> make) {
        Reads.note(Reads.UNKNOWN);
        return type.cast(kept.computeIfAbsent(type, t -> make.apply(this)));
    }
}
