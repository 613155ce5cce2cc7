package se.helhet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.PluginHealth;

/** What the units' code costs and how often it fails, since the start. */
@Component(service = Command.class)
public final class HealthCommand implements Command {
    private static final long MEGABYTE = 1_000_000;
    private final PluginHealth health;

    @Activate
    public HealthCommand(@Reference PluginHealth health) {
        this.health = health;
    }

    @Override
    public String name() {
        return "health";
    }

    @Override
    public String arguments() {
        return "[bring-back ENHET]";
    }

    @Override
    public String help() {
        return "Visar hur enheternas kod mår sedan starten, eller tar tillbaka en enhet som ställts åt sidan.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> words = new Arguments(arguments, Set.of()).words(0, 2);
        if (words.size() == 2 && words.get(0).equals("bring-back")) {
            health.bringBack(words.get(1));
        } else if (!words.isEmpty()) {
            throw new Usage("Efter health ska bring-back och en enhet stå, eller ingenting.");
        }
        boolean well = true;
        for (PluginHealth.Health h : health.all()) {
            terminal.say(String.format(
                    Locale.forLanguageTag("sv"),
                    "%s: %d anrop, %d fel, %d ms, som mest %d ms och %d MB",
                    h.unit(),
                    h.calls(),
                    h.faults(),
                    h.time().toMillis(),
                    h.slowest().toMillis(),
                    h.largest() / MEGABYTE));
            h.setAside()
                    .ifPresent(f -> terminal.note(
                            "    " + f.trouble().cause() + " " + f.trouble().hint()));
            if (h.running() > 0) {
                terminal.note("    " + (h.running() == 1 ? "Ett anrop har" : h.running() + " anrop har")
                        + " aldrig slutat och tar kraft från datorn. Starta om Helhet.");
            }
            well &= h.setAside().isEmpty() && h.running() == 0;
        }
        return well ? 0 : CommandLine.FAILED;
    }
}
