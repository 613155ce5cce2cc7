package se.helhet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.command.TableFiles;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.importing.TableFormat;
import se.helhet.api.store.Who;

/** A unit's own command on the command line: prints the table it answers with, or saves it with {@code --out}, as CSV or
 * as a workbook for Excel. */
final class AskUnit implements Command {
    private static final String OUT = "--out";

    private final UnitCommand command;
    private final TableFiles files;

    /** @param files null while nothing that writes workbooks is there */
    AskUnit(UnitCommand command, TableFiles files) {
        this.command = command;
        this.files = files;
    }

    @Override
    public String name() {
        return command.name();
    }

    @Override
    public String arguments() {
        return command.arguments() + " [--out FIL.csv|FIL.xlsx]";
    }

    @Override
    public String help() {
        return command.help();
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments read = new Arguments(arguments, Set.of(OUT));
        // Known to be wrong before anything is done.
        Optional<NewFile> workbook =
                read.option(OUT).filter(AskUnit::isWorkbook).map(NewFile::of);
        if (workbook.isPresent() && files == null) {
            throw new Usage("Arbetsböcker kan inte skrivas just nu. Välj ett filnamn som slutar på .csv.");
        }
        UnitCommand.Answer answer;
        try {
            answer = command.run(
                    Lists.immutable.withAll(read.words(0, Integer.MAX_VALUE)),
                    new Who(System.getProperty("user.name", ""), "kommandorad"));
        } catch (IllegalArgumentException e) {
            throw new Usage(e.getMessage());
        }
        terminal.findings(answer.findings());
        answer.table()
                .ifPresent(table -> read.option(OUT)
                        .ifPresentOrElse(
                                file -> workbook.ifPresentOrElse(
                                        w -> save(table, w, terminal), () -> save(table, Path.of(file), terminal)),
                                () -> print(table, terminal)));
        terminal.say(answer.summary());
        return 0;
    }

    private static void print(UnitCommand.Table table, Terminal terminal) {
        terminal.say(table.columns().makeString("\t"));
        table.rows().forEach(row -> terminal.say(row.makeString("\t")));
    }

    private static boolean isWorkbook(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith("." + TableFormat.XLSX.extension());
    }

    private void save(UnitCommand.Table table, NewFile workbook, Terminal terminal) {
        workbook.write(out -> files.write(command.name(), table, workbook.format(), out));
        terminal.say(workbook.path().toString());
    }

    private static void save(UnitCommand.Table table, Path file, Terminal terminal) {
        String csv = Lists.immutable
                .of(table.columns())
                .newWithAll(table.rows())
                .collect(AskUnit::line)
                .makeString("");
        try {
            Files.write(file, csv.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "Filen " + file + " kan inte skrivas. Finns mappen, och får du skriva i den?", e);
        }
        terminal.say(file.toString());
    }

    private static String line(ImmutableList<String> cells) {
        return cells.collect(AskUnit::cell).makeString(",") + "\r\n";
    }

    private static String cell(String text) {
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
