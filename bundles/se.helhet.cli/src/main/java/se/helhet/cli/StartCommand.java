package se.helhet.cli;

import java.net.URI;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.store.Store;
import se.helhet.api.workbench.Workbench;

/** Opens the workbench in the browser and keeps it open until the command is interrupted. */
@Component(service = Command.class)
public final class StartCommand implements Command {
    private static final String PORT = "--port";
    private static final String NO_BROWSER = "--no-browser";

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile Workbench installed;

    /** @param store without it there is no command, and the trouble that keeps the store away is told instead */
    @Activate
    public StartCommand(@Reference Store store) {}

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String arguments() {
        return "[--port N] [--no-browser]";
    }

    @Override
    public String help() {
        return "Öppnar arbetsbänken i webbläsaren. Avsluta med Ctrl C.";
    }

    @Override
    public int run(List<String> words, Terminal terminal) {
        boolean browser = !words.contains(NO_BROWSER);
        Arguments arguments =
                new Arguments(words.stream().filter(w -> !w.equals(NO_BROWSER)).toList(), Set.of(PORT));
        arguments.words(0, 0);
        Workbench workbench = installed;
        if (workbench == null) {
            throw new Usage("Det här Helhet har inget fönster. Lägg till funktionen Arbetsbänk (workbench).");
        }
        URI address =
                workbench.open(arguments.option(PORT).map(StartCommand::port).orElse(OptionalInt.empty()));
        terminal.say(address.toString());
        if (browser && !workbench.show(address)) {
            terminal.note("Webbläsaren gick inte att öppna. Öppna adressen ovan i den själv.");
        }
        terminal.note("Arbetsbänken är öppen. Avsluta med Ctrl C.");
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            workbench.close();
        }
        return 0;
    }

    private static OptionalInt port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 0 && port < 65_536) {
                return OptionalInt.of(port);
            }
        } catch (NumberFormatException e) {
            // Said below.
        }
        throw new Usage("Porten \"" + text + "\" är ingen. Skriv ett tal mellan 0 och 65535; 0 tar en ledig.");
    }
}
