package se.helhet.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Composer;
import se.helhet.api.admin.Composer.Wish;
import se.helhet.api.admin.Outcome;
import se.helhet.api.job.Progress;

/** Puts a product together from features of this one. */
@Component(service = Command.class)
public final class AssembleCommand implements Command {
    private final Composer composer;

    @Activate
    public AssembleCommand(@Reference Composer composer) {
        this.composer = composer;
    }

    @Override
    public String name() {
        return "assemble";
    }

    @Override
    public String arguments() {
        return "--name NAMN --feature FUNKTION… --out FIL.zip [--colour #RRGGBB] [--logo FIL] [--language sv|en]"
                + " [--store store.file=FIL]";
    }

    @Override
    public String help() {
        return "Sätter ihop en egen produkt av funktioner (--feature kan ges flera gånger) och provstartar den.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments parted = new Arguments(
                arguments, Set.of("--name", "--feature", "--out", "--colour", "--logo", "--language", "--store"));
        parted.words(0, 0);
        String name = parted.option("--name").orElseThrow(() -> new Usage("Ge produkten ett namn med --name."));
        Path out = Path.of(parted.option("--out").orElseThrow(() -> new Usage("Ange filen med --out.")));
        Map<String, String> store = new LinkedHashMap<>();
        for (String each : parted.all("--store")) {
            int eq = each.indexOf('=');
            if (eq < 1) {
                throw new Usage("Efter --store ska det stå NAMN=VÄRDE.");
            }
            store.put(each.substring(0, eq), each.substring(eq + 1));
        }
        Wish wish = new Wish(
                name,
                Lists.immutable.withAll(parted.all("--feature")),
                parted.option("--colour").orElse(""),
                parted.option("--logo").map(Path::of),
                parted.option("--language").orElse("sv"),
                store);
        Outcome outcome = composer.compose(wish, out, Progress.NONE);
        terminal.say(outcome.summary());
        outcome.notes().forEach(terminal::say);
        return outcome.done() ? 0 : CommandLine.FAILED;
    }
}
