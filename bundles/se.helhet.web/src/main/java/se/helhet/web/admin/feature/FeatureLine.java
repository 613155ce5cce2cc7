package se.helhet.web.admin.feature;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.PluginHealth.Health;
import se.helhet.api.admin.Trouble;
import se.helhet.web.window.Desk;

/**
 * A feature in the list.
 *
 * @param letters  of its mark: the unit's where it has one in the bar
 * @param changing whether it is being installed or removed right now, so that its state says nothing
 * @param health   of the units it brings, those that have been called
 */
public record FeatureLine(FeatureInfo info, String letters, boolean changing, ImmutableList<Health> health) {
    private static final long MEGABYTE = 1_000_000;

    static FeatureLine of(FeatureInfo info, boolean changing, Desk desk, ImmutableList<Health> all, Locale locale) {
        String letters = info.brings()
                .units()
                .getFirstOptional()
                .flatMap(id -> desk.unit(id, locale))
                .map(Desk::letters)
                .orElseGet(() -> letters(info.title()));
        return new FeatureLine(
                info, letters, changing, all.select(h -> info.brings().units().contains(h.unit())));
    }

    /** The unit that gives it colour and letters; empty for a feature without one. */
    public String unit() {
        return info.brings().units().getFirstOptional().orElse("");
    }

    private static String letters(String title) {
        return title.length() < 2
                ? title
                : title.substring(0, 1).toUpperCase(Locale.ROOT)
                        + title.substring(1, 2).toLowerCase(Locale.ROOT);
    }

    public boolean installed() {
        return info.state() != FeatureInfo.State.AVAILABLE;
    }

    /** Class and icon of the state's sign. */
    public String sign() {
        if (changing) {
            return "ongoing";
        }
        return switch (info.state()) {
            case RUNNING -> "met";
            case TROUBLED -> "partly";
            case AVAILABLE -> "ongoing";
        };
    }

    public String tone() {
        if (changing) {
            return "quiet";
        }
        return switch (info.state()) {
            case RUNNING -> "good";
            case TROUBLED -> "warned";
            case AVAILABLE -> "quiet";
        };
    }

    /** Key of the state's word. */
    public String stateWord() {
        return changing
                ? "admin.state.changing"
                : "admin.state." + info.state().name().toLowerCase(Locale.ROOT);
    }

    /** Megabytes that the greatest call took; empty where nothing was called or this Java does not tell. */
    public Optional<Long> megabytes() {
        long most = health.isEmpty() ? 0 : health.collectLong(Health::largest).max();
        return most == 0 ? Optional.empty() : Optional.of(Math.max(1, Math.round((double) most / MEGABYTE)));
    }

    /** Milliseconds of a call on average; empty where nothing was called. */
    public Optional<Long> milliseconds() {
        long calls = health.sumOfLong(Health::calls);
        return calls == 0
                ? Optional.empty()
                : Optional.of(Math.round((double) health.sumOfLong(h -> h.time().toMillis()) / calls));
    }

    public long faults() {
        return health.sumOfLong(Health::faults);
    }

    /** A unit of it that was set aside for failing, and can be taken back. */
    public Optional<Health> aside() {
        return health.detectOptional(h -> h.setAside().isPresent());
    }

    boolean fits(String words) {
        return Lists.immutable
                .of(info.title(), info.name(), info.description())
                .anySatisfy(t -> t.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT)));
    }

    /** The latest fault of a unit that was set aside for failing again and again; empty for any other trouble. */
    public Optional<String> failing() {
        String said = info.trouble().map(Trouble::cause).orElse("");
        return aside().flatMap(Health::last).map(last -> last.trouble().cause()).filter(cause -> !cause.equals(said));
    }
}
