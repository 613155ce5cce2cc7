package se.helhet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.importing.Cases;
import se.helhet.api.importing.FileImport;
import se.helhet.api.importing.FileImport.Decision;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Who;

@Component(service = Command.class)
public final class ImportCommand implements Command {
    private static final String ACCEPT = "--accept";

    private final Cases cases;

    @Reference(
            service = FileImport.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FileImport> imports = List.of();

    @Activate
    public ImportCommand(@Reference Cases cases) {
        this.cases = cases;
    }

    ImportCommand(Cases cases, List<FileImport> imports) {
        this(cases);
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String arguments() {
        return "sie FIL… [--accept] | REGISTER FIL.csv";
    }

    @Override
    public String help() {
        return "Läser in en huvudbok eller ärenden till ett register. Allt i filen läses in, eller inget."
                + " Med --accept läses även det in som inte går ihop.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        boolean accepted = arguments.contains(ACCEPT);
        List<String> words = new Arguments(
                        arguments.stream().filter(a -> !a.equals(ACCEPT)).toList(), Set.of())
                .words(1, Integer.MAX_VALUE);
        String what = words.get(0);
        ImmutableList<Path> files =
                Lists.immutable.ofAll(words.subList(1, words.size())).collect(Path::of);
        for (Path file : files) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                terminal.note("Filen " + file + " finns inte eller går inte att läsa. Inget lästes in.");
                return CommandLine.FAILED;
            }
        }
        for (FileImport kind : imports) {
            if (kind.kind().equals(what)) {
                return take(kind, files, accepted ? Decision.ACCEPT : Decision.ASK, terminal);
            }
        }
        if (!cases.registers().contains(what)) {
            ImmutableList<String> known = Lists.immutable
                    .ofAll(imports)
                    .collect(FileImport::kind)
                    .newWithAll(cases.registers())
                    .toSortedList()
                    .toImmutable();
            throw new Usage("Det går inte att läsa in " + what + " i den här produkten. Det som går är "
                    + known.makeString(", ") + ".");
        }
        if (files.size() != 1) {
            throw new Usage("Läs in en fil i taget till ett register.");
        }
        return terminal.report(cases.importCsv(what, files.getFirst(), who(files)));
    }

    private static int take(FileImport kind, ImmutableList<Path> files, Decision decision, Terminal terminal) {
        ImportReport report = terminal.watching(progress -> kind.take(files, decision, progress, who(files)));
        int status = terminal.report(report);
        if (report.awaitsDecision()) {
            terminal.note("Läs in ändå: helhet import " + kind.kind() + " " + files.makeString(" ") + " " + ACCEPT);
        }
        return status;
    }

    private static Who who(ImmutableList<Path> files) {
        return files.isEmpty()
                ? Who.local("import")
                : Who.local("import av " + files.collect(Path::getFileName).makeString(", "));
    }
}
