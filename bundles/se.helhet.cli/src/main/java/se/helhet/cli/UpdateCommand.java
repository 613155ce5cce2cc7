package se.helhet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.Features;
import se.helhet.api.admin.Plan;

/** Takes another version of an installed feature from a plugin file. */
@Component(service = Command.class)
public final class UpdateCommand implements Command {
    private final Features features;

    @Activate
    public UpdateCommand(@Reference Features features) {
        this.features = features;
    }

    @Override
    public String name() {
        return "update";
    }

    @Override
    public String arguments() {
        return "(FIL.helhet | PRODUKT.zip)";
    }

    @Override
    public String help() {
        return "Byter en installerad funktion, eller hela produkten, mot filens version; fungerar den inte är den gamla"
                + " tillbaka.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        Path file = Path.of(new Arguments(arguments, Set.of()).words(1, 1).get(0));
        if (file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            terminal.note("En hel produkt byts när Helhet inte är igång. Avsluta och kör: bin/helhet update " + file);
            return CommandLine.FAILED;
        }
        Plan plan = features.planInstall(file, Plans.SWEDISH);
        if (plan.possible() && plan.kind() != Plan.Kind.UPDATE) {
            terminal.note("Inget i filen är installerat, så det finns inget att uppdatera. Installera den med: helhet"
                    + " install " + file);
            return CommandLine.FAILED;
        }
        if (plan.possible()) {
            Plans.show(plan, terminal);
        }
        return Plans.carryOut(features, plan, "", "uppdatering med " + file.getFileName(), terminal);
    }
}
