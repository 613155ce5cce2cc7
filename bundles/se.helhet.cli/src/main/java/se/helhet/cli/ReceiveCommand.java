package se.helhet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.store.Who;

@Component(service = Command.class)
public final class ReceiveCommand implements Command {
    private final Submissions submissions;

    @Activate
    public ReceiveCommand(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "receive";
    }

    @Override
    public String arguments() {
        return "FIL";
    }

    @Override
    public String help() {
        return "Tar emot en inlämning som en annan arbetsbänk har skrivit till fil.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Path file = Path.of(new Arguments(arguments, Set.of()).words(1, 1).get(0));
        Submission s = submissions.receive(file, Who.local("mottagen inlämning " + file.getFileName()));
        terminal.say(s.unitTitle() + " är mottagen som version " + s.version() + " i " + s.round() + ".");
        return s.complete() ? 0 : CommandLine.FAILED;
    }
}
