package se.helhet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Signer;
import se.helhet.api.admin.Trust;

/** Whose plugin files and products may be installed, and keys for those who make such files. */
@Component(service = Command.class)
public final class KeysCommand implements Command {
    private final Trust trust;

    @Activate
    public KeysCommand(@Reference Trust trust) {
        this.trust = trust;
    }

    @Override
    public String name() {
        return "keys";
    }

    @Override
    public String arguments() {
        return "[add FIL.pub NAMN | remove FINGERAVTRYCK | create FIL]";
    }

    @Override
    public String help() {
        return "Visar vems insticksfiler och produkter som får installeras, lägger till, tar bort eller gör nycklar.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> words = new Arguments(arguments, Set.of()).words(0, Integer.MAX_VALUE);
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "" -> trust.keys().forEach(k -> terminal.say(k.fingerprint() + "  " + k.name()));
            case "add" -> {
                need(words, 3, Integer.MAX_VALUE);
                String name = String.join(" ", words.subList(2, words.size()));
                Trust.Key key = trust.add(Path.of(words.get(1)), name);
                terminal.say("Nyckeln " + key.fingerprint() + " är betrodd: " + key.name() + ".");
            }
            case "remove" -> {
                need(words, 2, Integer.MAX_VALUE);
                trust.remove(String.join("", words.subList(1, words.size())));
                terminal.say("Nyckeln är inte betrodd längre. Det som redan är installerat är kvar.");
            }
            case "create" -> {
                need(words, 2, 2);
                Signer signer = trust.create(Path.of(words.get(1)));
                terminal.say("Nyckeln " + signer.fingerprint() + " ligger i " + words.get(1)
                        + ". Håll den för dig själv och ge bort " + words.get(1) + ".pub.");
            }
            default -> throw new Usage("Efter keys ska add, remove eller create stå, eller ingenting.");
        }
        return 0;
    }

    private static void need(List<String> words, int fewest, int most) {
        if (words.size() < fewest || words.size() > most) {
            throw new Usage(words.size() < fewest ? "Något saknas efter kommandot." : "För många ord efter kommandot.");
        }
    }
}
