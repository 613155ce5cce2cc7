package se.helhet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.store.Store;

@Component(service = Command.class)
public final class RestoreCommand implements Command {
    private final Store store;

    @Activate
    public RestoreCommand(@Reference Store store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "restore";
    }

    @Override
    public String arguments() {
        return "FIL";
    }

    @Override
    public String help() {
        return "Ersätter hela förrådet med en kopia. Det nuvarande sparas bredvid.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Path file =
                Path.of(new Arguments(arguments, Set.of()).words(1, 1).get(0)).toAbsolutePath();
        store.restore(file);
        terminal.say("Förrådet är återställt från " + file + ".");
        return 0;
    }
}
