package se.helhet.cli;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Outcome;
import se.helhet.api.admin.Plan;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;

/** Shows plans, and carries them out where nothing stands in the way. */
final class Plans {
    static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private Plans() {}

    static void show(Plan plan, Terminal terminal) {
        String verb = switch (plan.kind()) {
            case INSTALL -> "Installeras";
            case UPDATE -> "Uppdateras";
            case REMOVE -> "Tas bort";
            case PURGE -> "Uppgifter efter";
        };
        plan.features().forEach(f -> terminal.say(verb + ": " + name(f)));
        plan.also().forEach(a -> terminal.say("  med följer: " + name(a.feature()) + " " + a.why()));
        plan.replaces().ifPresent(version -> terminal.say("  ersätter: version " + version));
        plan.signer()
                .ifPresent(s -> terminal.say(
                        "  undertecknad av: " + s.fingerprint() + (s.trusted() ? " " + s.name() : " (inte betrodd)")));
        plan.may().forEach(line -> terminal.say("  " + line));
        plan.notes().forEach(line -> terminal.say("  " + line));
        plan.obstacles().forEach(terminal::note);
    }

    private static String name(FeatureInfo f) {
        return f.title() + " (" + f.name() + " " + f.version() + ")";
    }

    /** @return the exit status */
    static int carryOut(Features features, Plan plan, String typed, String why, Terminal terminal) {
        if (!plan.possible()) {
            plan.obstacles().forEach(terminal::note);
            return CommandLine.FAILED;
        }
        Outcome outcome = features.carryOut(plan, typed, Who.local(why), Progress.NONE);
        if (outcome.done()) {
            terminal.say(outcome.summary());
            outcome.notes().forEach(terminal::say);
            return 0;
        }
        terminal.note(outcome.summary());
        outcome.notes().forEach(terminal::note);
        return CommandLine.FAILED;
    }

    static String words(ImmutableList<String> words) {
        return words.isEmpty() ? "–" : words.makeString(", ");
    }
}
