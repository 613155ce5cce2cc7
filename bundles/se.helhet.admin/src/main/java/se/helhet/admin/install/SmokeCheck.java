package se.helhet.admin.install;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.admin.Refused;
import se.helhet.api.admin.PluginHealth;
import se.helhet.api.admin.PluginHealth.Fault;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submissions;

/**
 * Whether units work after a change: found, not set aside, with their tables, and with chapters as whole as they were
 * before. A unit that could not draw its chapters before may still not be able to afterwards.
 */
final class SmokeCheck {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private final Surroundings around;

    SmokeCheck(Surroundings around) {
        this.around = around;
    }

    /** @param whole by unit that is to work: whether its chapters were whole before; false for one that was not there */
    record Before(Map<String, Boolean> whole) {}

    Before before(ImmutableList<String> units) {
        Map<String, Boolean> whole = new LinkedHashMap<>();
        units.forEach(unit -> whole.put(unit, health(unit).isPresent() && whole(unit)));
        return new Before(whole);
    }

    /** Throws {@link Refused} when the prefix has no tables though it should. */
    void tables(String prefix) {
        if (!prefix.isEmpty()) {
            around.store().flatMap(store -> store.trouble(prefix)).ifPresent(trouble -> {
                throw new Refused(trouble);
            });
        }
    }

    /** Throws {@link Refused} for the first unit that does not work. */
    void after(Before before) {
        if (around.health().isEmpty()) {
            return;
        }
        before.whole().forEach((unit, whole) -> {
            PluginHealth.Health health = health(unit)
                    .orElseThrow(
                            () -> new Refused("Enheten " + unit + " kom aldrig igång. Be utgivaren om en rättad fil."));
            Optional<Fault> aside = health.setAside();
            if (aside.isPresent()) {
                throw new Refused(aside.get().trouble().cause() + " "
                        + aside.get().trouble().hint());
            }
            if (whole && !whole(unit)) {
                throw new Refused("Enheten " + unit + " kan inte längre rita sina kapitel med den nya versionen."
                        + " Be utgivaren om en rättad fil.");
            }
        });
    }

    private Optional<PluginHealth.Health> health(String unit) {
        return around.health()
                .flatMap(h -> h.all().detectOptional(each -> each.unit().equals(unit)));
    }

    /** Whether every chapter for the newest round can be drawn; true where there is no round yet. */
    private boolean whole(String unit) {
        Optional<Submissions> submissions = around.submissions();
        Optional<Round> newest = around.rounds().map(Rounds::all).flatMap(all -> all.getFirstOptional());
        return submissions.isEmpty()
                || newest.isEmpty()
                || submissions.get().preview(unit, newest.get().code(), SWEDISH).complete();
    }
}
