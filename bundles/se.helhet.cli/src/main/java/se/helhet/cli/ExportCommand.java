package se.helhet.cli;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.RegisterFiles.Exported;
import se.helhet.api.importing.RegisterFiles.Selection;
import se.helhet.api.importing.RegisterFiles.Titles;
import se.helhet.api.value.Print;

/** Writes the rows of a register as a table. */
@Component(service = Command.class)
public final class ExportCommand implements Command {
    private final RegisterFiles files;

    @Activate
    public ExportCommand(@Reference RegisterFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "export";
    }

    @Override
    public String arguments() {
        return "REGISTER FIL.xlsx|FIL.csv [--names]";
    }

    @Override
    public String help() {
        return "Skriver registrets rader till en fil som går att läsa in igen. --names ger kolumnernas namn i stället för"
                + " rubriker.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments given = new Arguments(arguments, Set.of(), Set.of("--names"));
        List<String> words = given.words(2, 2);
        NewFile file = NewFile.of(words.get(1));
        Selection selection = Selection.ALL.titled(given.has("--names") ? Titles.NAMES : Titles.LABELS);
        Exported[] exported = new Exported[1];
        file.write(out -> exported[0] = files.export(words.get(0), selection, file.format(), out));
        terminal.findings(exported[0].findings());
        terminal.say(Print.whole(exported[0].rows(), Locale.forLanguageTag("sv"))
                + (exported[0].rows() == 1 ? " rad" : " rader") + " ur " + words.get(0) + " skrevs till " + file.path()
                + ".");
        return 0;
    }
}
