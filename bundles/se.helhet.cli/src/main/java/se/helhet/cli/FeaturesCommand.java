package se.helhet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.FeatureInfo;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Plan;

/** Lists features; tells all about one; or says what a plugin file would do without doing it. */
@Component(service = Command.class)
public final class FeaturesCommand implements Command {
    private static final Map<FeatureInfo.State, String> STATES = Map.of(
            FeatureInfo.State.RUNNING, "igång",
            FeatureInfo.State.TROUBLED, "FEL",
            FeatureInfo.State.AVAILABLE, "kan installeras");

    private final Features features;

    @Activate
    public FeaturesCommand(@Reference Features features) {
        this.features = features;
    }

    @Override
    public String name() {
        return "features";
    }

    @Override
    public String arguments() {
        return "[FUNKTION | FIL.helhet]";
    }

    @Override
    public String help() {
        return "Visar vilka funktioner som finns, allt om en av dem, eller vad en insticksfil skulle göra.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> words = new Arguments(arguments, Set.of()).words(0, 1);
        if (words.isEmpty()) {
            return list(terminal);
        }
        Path file = Path.of(words.get(0));
        if (Files.isRegularFile(file) || words.get(0).endsWith(".helhet")) {
            Plan plan = features.planInstall(file, Plans.SWEDISH);
            Plans.show(plan, terminal);
            return plan.possible() ? 0 : CommandLine.FAILED;
        }
        FeatureInfo feature = features.find(words.get(0), Plans.SWEDISH)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Det finns ingen funktion " + words.get(0) + ". Se vilka som finns med: helhet features"));
        return show(feature, terminal);
    }

    private int list(Terminal terminal) {
        boolean well = true;
        for (FeatureInfo f : features.all(Plans.SWEDISH)) {
            terminal.say(f.name() + " " + f.version() + " " + STATES.get(f.state()) + "  " + f.title());
            f.trouble().ifPresent(t -> terminal.note("    " + t.cause() + " " + t.hint()));
            well &= f.trouble().isEmpty();
        }
        features.remains(Plans.SWEDISH)
                .select(r -> r.rows() > 0)
                .forEach(r -> terminal.say("Uppgifter finns kvar efter " + r.title() + ": " + r.rows()
                        + " rader. De tas bort för alltid med: helhet purge " + r.name()));
        return well ? 0 : CommandLine.FAILED;
    }

    private static int show(FeatureInfo f, Terminal terminal) {
        terminal.say(f.title() + " (" + f.name() + " " + f.version() + "), " + STATES.get(f.state()));
        terminal.say(f.description());
        terminal.say("Behöver: " + Plans.words(f.requires()));
        terminal.say("Behövs av: " + Plans.words(f.wantedBy()));
        terminal.say("Enheter: " + Plans.words(f.brings().units()));
        terminal.say("Tabeller: " + Plans.words(f.brings().tables().collect(t -> t + "_")));
        terminal.say("Bidrar med: " + Plans.words(f.brings().services()));
        f.signer().ifPresent(s -> terminal.say("Undertecknad av: " + s.fingerprint() + " " + s.name()));
        f.bundles().forEach(b -> terminal.say("  " + b.symbolicName() + " " + b.version() + " " + b.state()));
        f.fixed().ifPresent(terminal::say);
        f.trouble().ifPresent(t -> terminal.note(t.cause() + " " + t.hint()));
        return f.trouble().isEmpty() ? 0 : CommandLine.FAILED;
    }
}
