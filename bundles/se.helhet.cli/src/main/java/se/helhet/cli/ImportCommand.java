package se.helhet.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import se.helhet.api.importing.Reading;
import se.helhet.api.importing.RegisterFiles;
import se.helhet.api.importing.RegisterFiles.Which;
import se.helhet.api.importing.TableSource;
import se.helhet.api.job.Progress;
import se.helhet.api.store.Who;

@Component(service = Command.class)
public final class ImportCommand implements Command {
    private static final String ACCEPT = "--accept";
    private static final Set<String> OPTIONS = Set.of("--sheet", "--faulty", "--bind", "--fill");
    private static final Set<String> FLAGS = Set.of("--preview", "--good", ACCEPT);

    private final Cases cases;
    private final RegisterFiles files;

    @Reference(
            service = FileImport.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<FileImport> imports = List.of();

    @Activate
    public ImportCommand(@Reference Cases cases, @Reference RegisterFiles files) {
        this.cases = cases;
        this.files = files;
    }

    ImportCommand(Cases cases, RegisterFiles files, List<FileImport> imports) {
        this(cases, files);
        this.imports = imports;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String arguments() {
        return "sie FIL… [--accept] | REGISTER FIL [--preview] [--good] [--sheet BLAD] [--bind NR=FÄLT,…]"
                + " [--fill FÄLT=VÄRDE,…] [--faulty FIL]";
    }

    @Override
    public String help() {
        return "Läser in en huvudbok, eller rader till ett register ur CSV eller Excel. Allt läses in, eller inget."
                + " Med --accept läses även en huvudbok in som inte går ihop."
                + " --preview visar vad som skulle läsas in, --good läser in de felfria raderna och --faulty skriver de"
                + " felaktiga till en fil att rätta. --bind pekar ut fältet för en kolumn (tomt: tas inte med), --fill fyller i"
                + " ett fält på alla rader.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments given = new Arguments(arguments, OPTIONS, FLAGS);
        boolean accepted = given.has(ACCEPT);
        List<String> words = given.words(1, Integer.MAX_VALUE);
        String what = words.get(0);
        ImmutableList<Path> paths =
                Lists.immutable.ofAll(words.subList(1, words.size())).collect(Path::of);
        for (Path file : paths) {
            if (!Files.isReadable(file) || Files.isDirectory(file)) {
                terminal.note("Filen " + file + " finns inte eller går inte att läsa. Inget lästes in.");
                return CommandLine.FAILED;
            }
        }
        for (FileImport kind : imports) {
            if (kind.kind().equals(what)) {
                return take(kind, paths, accepted ? Decision.ACCEPT : Decision.ASK, terminal);
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
        if (paths.size() != 1) {
            throw new Usage("Läs in en fil i taget till ett register.");
        }
        return rows(what, paths.getFirst(), given, terminal);
    }

    private int rows(String register, Path file, Arguments given, Terminal terminal) {
        TableSource source = TableSource.file(file);
        Reading reading = ReadingWords.of(given);
        Optional<String> faulty = given.option("--faulty");
        if (faulty.isPresent()) {
            NewFile out = NewFile.of(faulty.get());
            long[] rows = {0};
            out.write(stream -> rows[0] = files.faulty(register, source, reading, out.format(), stream));
            terminal.note(rows[0] + (rows[0] == 1 ? " felaktig rad" : " felaktiga rader") + " skrevs till "
                    + faulty.get() + ". Rätta dem där och läs in filen.");
        }
        if (given.has("--preview")) {
            return PreviewText.show(files.preview(register, source, reading, Progress.NONE), terminal);
        }
        Which which = given.has("--good") ? Which.GOOD : Which.ALL;
        return terminal.report(
                files.take(register, source, reading, which, who(Lists.immutable.of(file)), Progress.NONE));
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
