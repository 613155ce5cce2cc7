package se.helhet.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.felix.service.command.CommandProcessor;
import org.apache.felix.service.command.CommandSession;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

@Component(service = Command.class)
public final class ShellCommand implements Command {
    private final CommandProcessor processor;

    @Activate
    public ShellCommand(@Reference CommandProcessor processor) {
        this.processor = processor;
    }

    @Override
    public String name() {
        return "shell";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "Öppnar ett skal där alla kommandon kan ges efter varandra.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        new Arguments(arguments, Set.of()).words(0, 0);
        // Gogo puts itself between System.out and each thread; handed to a session, System.out would lead back to
        // itself.
        InputStream in = new Keyboard();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        try (CommandSession session = processor.createSession(in, out, err)) {
            session.execute("gosh --login --noshutdown");
            return 0;
        } catch (Exception e) {
            throw new IllegalStateException("Skalet gick inte att öppna: " + e.getMessage(), e);
        }
    }
}
