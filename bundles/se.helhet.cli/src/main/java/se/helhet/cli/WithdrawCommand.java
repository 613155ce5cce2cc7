package se.helhet.cli;

import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.helhet.api.importing.Imports;
import se.helhet.api.store.Who;

@Component(service = Command.class)
public final class WithdrawCommand implements Command {
    @Reference(
            service = Imports.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<Imports> imports = List.of();

    @Activate
    public WithdrawCommand() {}

    WithdrawCommand(List<Imports> imports) {
        this.imports = imports;
    }

    @Override
    public String name() {
        return "withdraw";
    }

    @Override
    public String arguments() {
        return "BETECKNING";
    }

    @Override
    public String help() {
        return "Tar bort en hel inläsning. Beteckningen står i imports.";
    }

    @Override
    public int run(List<String> arguments, Terminal terminal) {
        String id = new Arguments(arguments, Set.of()).words(1, 1).get(0);
        for (Imports source : imports) {
            if (source.taken().anySatisfy(t -> t.id().equals(id))) {
                return terminal.report(source.withdraw(id, Who.local("borttagning av inläsningen " + id)));
            }
        }
        throw new Usage("Ingen inläsning har beteckningen " + id + ". Kommandot imports visar dem som finns.");
    }
}
