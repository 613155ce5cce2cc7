package se.helhet.cli;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.RegisterFiles;

/** Hands out an empty table for a register. */
@Component(service = Command.class)
public final class TemplateCommand implements Command {
    private final RegisterFiles files;

    @Activate
    public TemplateCommand(@Reference RegisterFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "template";
    }

    @Override
    public String arguments() {
        return "REGISTER FIL.xlsx|FIL.csv";
    }

    @Override
    public String help() {
        return "Skriver en mall att fylla i för ett register.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        List<String> words = new Arguments(arguments, Set.of()).words(2, 2);
        NewFile file = NewFile.of(words.get(1));
        file.write(out -> files.template(words.get(0), file.format(), out));
        terminal.say("Mallen för " + words.get(0) + " skrevs till " + file.path() + ".");
        return 0;
    }
}
