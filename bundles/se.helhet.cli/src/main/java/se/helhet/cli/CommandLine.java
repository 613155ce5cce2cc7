package se.helhet.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.command.TableFiles;
import se.helhet.api.command.UnitCommand;

/**
 * Takes the words after {@code bin/helhet} to the command they name. Depends on no service, so that it can say what is
 * wrong when others are missing. The launcher finds it by the property {@code helhet.main}.
 */
@Component(service = ToIntFunction.class, property = "helhet.main:Boolean=true")
public final class CommandLine implements ToIntFunction<String[]> {
    /** What was asked for is there, but not whole; or it could not be done. */
    static final int FAILED = 1;

    static final int BAD_USAGE = 2;
    static final int NOT_READY = 3;
    /** What this bundle can do where the product has all that is needed for it. */
    private static final Set<String> SHIPPED = Set.of(
            "assemble",
            "backup",
            "check",
            "demo",
            "due",
            "export",
            "features",
            "health",
            "import",
            "imports",
            "install",
            "keys",
            "plugin",
            "plugins",
            "purge",
            "receive",
            "remove",
            "report",
            "restore",
            "rows",
            "shell",
            "start",
            "submit",
            "template",
            "update",
            "withdraw");

    private static final Logger LOG = LoggerFactory.getLogger(CommandLine.class);

    @Reference(
            service = Command.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Command> commands = List.of();

    @Reference(
            service = UnitCommand.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<UnitCommand> unitCommands = List.of();

    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile TableFiles tableFiles;

    @Reference(
            service = Supplier.class,
            target = "(helhet.trouble=true)",
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC)
    private volatile List<Supplier<?>> troubles = List.of();

    @Reference(
            service = Supplier.class,
            target = "(helhet.diagnosis=true)",
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC)
    private volatile Supplier<?> diagnosis;

    @Activate
    public CommandLine() {}

    CommandLine(List<Command> commands, List<Supplier<?>> troubles, Supplier<?> diagnosis) {
        this.commands = commands;
        this.troubles = troubles;
        this.diagnosis = diagnosis;
    }

    @Override
    public int applyAsInt(String[] words) {
        return run(Arrays.asList(words), new Terminal(System.out, System.err));
    }

    int run(List<String> words, Terminal terminal) {
        if (words.isEmpty() || List.of("help", "--help", "-h").contains(words.get(0))) {
            help(terminal);
            return words.isEmpty() ? BAD_USAGE : 0;
        }
        Optional<Command> command =
                sorted().stream().filter(c -> c.name().equals(words.get(0))).findFirst();
        if (command.isEmpty()) {
            return absent(words.get(0), terminal);
        }
        try {
            return sound(command.get().run(words.subList(1, words.size()), terminal), terminal);
        } catch (Command.Usage e) {
            if (!troubles.isEmpty()) {
                return sound(NOT_READY, terminal); // what the command misses may be there but for that
            }
            terminal.note(e.getMessage());
            terminal.note("Så här: helhet " + command.get().name() + " "
                    + command.get().arguments());
            return BAD_USAGE;
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Command {} failed", words, e);
            terminal.note(e.getMessage() == null ? "Kommandot misslyckades: " + e : e.getMessage());
            return FAILED;
        }
    }

    /** A command that works without the store has not done well when there is trouble with the store. */
    private int sound(int status, Terminal terminal) {
        List<Supplier<?>> reasons = troubles;
        reasons.forEach(reason -> terminal.note(String.valueOf(reason.get())));
        return status == 0 && !reasons.isEmpty() ? NOT_READY : status;
    }

    private int absent(String name, Terminal terminal) {
        List<Supplier<?>> reasons = troubles;
        if (!reasons.isEmpty()) {
            reasons.forEach(r -> terminal.note(String.valueOf(r.get())));
            return NOT_READY;
        }
        if (!SHIPPED.contains(name)) {
            terminal.note("Kommandot " + name + " finns inte. De som finns är "
                    + String.join(", ", sorted().stream().map(Command::name).toList()) + ".");
            return BAD_USAGE;
        }
        terminal.note("Kommandot " + name + " går inte att köra i den här produkten: något det behöver saknas.");
        Supplier<?> explain = diagnosis;
        if (explain != null && explain.get() instanceof List<?> lines) {
            lines.forEach(line -> terminal.note("  " + line));
        }
        return NOT_READY;
    }

    private void help(Terminal terminal) {
        terminal.say("helhet [--home MAPP] KOMMANDO");
        terminal.say("");
        for (Command c : sorted()) {
            terminal.say("  " + c.name() + " " + c.arguments());
            terminal.say("      " + c.help());
        }
    }

    private List<Command> sorted() {
        return Stream.concat(commands.stream(), unitCommands.stream().map(c -> new AskUnit(c, tableFiles)))
                .sorted(Comparator.comparing(Command::name))
                .toList();
    }
}
