package se.helhet.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The same commands in the Gogo shell, scope {@code helhet}: {@code helhet:report arsredovisning-2019 --out rapport}. */
@Component(
        service = ShellCommands.class,
        property = {
            "osgi.command.scope=helhet",
            "osgi.command.function=demo",
            "osgi.command.function=due",
            "osgi.command.function=import",
            "osgi.command.function=template",
            "osgi.command.function=export",
            "osgi.command.function=report",
            "osgi.command.function=submit",
            "osgi.command.function=receive",
            "osgi.command.function=plugins",
            "osgi.command.function=imports",
            "osgi.command.function=withdraw",
            "osgi.command.function=rows",
            "osgi.command.function=backup",
            "osgi.command.function=restore",
            "osgi.command.function=assemble",
            "osgi.command.function=features",
            "osgi.command.function=health",
            "osgi.command.function=install",
            "osgi.command.function=keys",
            "osgi.command.function=plugin",
            "osgi.command.function=purge",
            "osgi.command.function=remove",
            "osgi.command.function=update"
        })
public final class ShellCommands {
    private final ToIntFunction<String[]> main;

    @Activate
    public ShellCommands(
            @Reference(service = ToIntFunction.class, target = "(helhet.main=true)") ToIntFunction<String[]> main) {
        this.main = main;
    }

    public void demo(String... words) {
        run("demo", words);
    }

    /** Gogo puts an underscore before a name that is a word of the Java language. */
    public void _import(String... words) {
        run("import", words);
    }

    public void template(String... words) {
        run("template", words);
    }

    public void export(String... words) {
        run("export", words);
    }

    public void report(String... words) {
        run("report", words);
    }

    public void submit(String... words) {
        run("submit", words);
    }

    public void receive(String... words) {
        run("receive", words);
    }

    public void plugins(String... words) {
        run("plugins", words);
    }

    public void due(String... words) {
        run("due", words);
    }

    public void imports(String... words) {
        run("imports", words);
    }

    public void withdraw(String... words) {
        run("withdraw", words);
    }

    public void rows(String... words) {
        run("rows", words);
    }

    public void backup(String... words) {
        run("backup", words);
    }

    public void restore(String... words) {
        run("restore", words);
    }

    public void assemble(String... words) {
        run("assemble", words);
    }

    public void features(String... words) {
        run("features", words);
    }

    public void health(String... words) {
        run("health", words);
    }

    public void install(String... words) {
        run("install", words);
    }

    public void keys(String... words) {
        run("keys", words);
    }

    public void plugin(String... words) {
        run("plugin", words);
    }

    public void purge(String... words) {
        run("purge", words);
    }

    public void remove(String... words) {
        run("remove", words);
    }

    public void update(String... words) {
        run("update", words);
    }

    private void run(String command, String... words) {
        List<String> all = new ArrayList<>(List.of(command));
        all.addAll(Arrays.asList(words));
        main.applyAsInt(all.toArray(String[]::new));
    }
}
