package se.helhet.cli;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Deadlines;

/** Lists rows whose time limit runs or has passed, by register and row number only. */
@Component(service = Command.class)
public final class DueCommand implements Command {
    /** Limits are kept by Swedish clocks, wherever the machine is. */
    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Deadlines deadlines;

    @Activate
    public DueCommand(@Reference Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @Override
    public String name() {
        return "due";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public String help() {
        return "Visar vad som ska göras och vad som är för sent, med det mest brådskande först.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        new Arguments(arguments, Set.of()).words(0, 0);
        ImmutableList<Deadlines.Running> running =
                deadlines.running(LocalDateTime.now(SWEDEN), Locale.forLanguageTag("sv"));
        running.forEach(r -> terminal.say((r.late() ? "FÖR SENT  " : "          ") + MOMENT.format(r.due()) + "  "
                + r.register() + " rad " + r.row() + ": " + r.what()));
        if (running.isEmpty()) {
            terminal.say("Ingen tidsfrist löper.");
        }
        return 0;
    }
}
