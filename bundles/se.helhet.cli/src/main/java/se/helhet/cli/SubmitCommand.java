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
public final class SubmitCommand implements Command {
    private final Submissions submissions;

    @Activate
    public SubmitCommand(@Reference Submissions submissions) {
        this.submissions = submissions;
    }

    @Override
    public String name() {
        return "submit";
    }

    @Override
    public String arguments() {
        return "ENHET OMGÅNG [--file FIL]";
    }

    @Override
    public String help() {
        return "Lämnar in enhetens kapitel och siffror till en omgång, och skriver dem som en fil.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Arguments parsed = new Arguments(arguments, Set.of("--file"));
        List<String> words = parsed.words(2, 2);
        Submission submission = submissions.submit(words.get(0), words.get(1), Who.local("inlämning"));
        parsed.option("--file").ifPresent(file -> submissions.write(submission, Path.of(file)));
        terminal.findings(submission.findings());
        terminal.say(submission.unitTitle() + " har lämnat in version " + submission.version() + " till "
                + submission.round()
                + parsed.option("--file").map(f -> ", skriven till " + f).orElse("") + ".");
        if (!submission.complete()) {
            terminal.note("Inlämningen är inte hel: en del av kapitlet kunde inte göras. Se felen ovan.");
        }
        return submission.complete() ? 0 : CommandLine.FAILED;
    }
}
