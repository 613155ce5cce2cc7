package se.helhet.web.command;

import java.util.List;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import se.helhet.api.command.UnitCommand;

/** The commands of the installed units, by name. */
@Component(service = Commands.class)
public final class Commands {
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<UnitCommand> commands = List.of();

    ImmutableList<UnitCommand> all() {
        return Lists.mutable.withAll(commands).sortThisBy(UnitCommand::name).toImmutable();
    }

    Optional<UnitCommand> find(String name) {
        return all().detectOptional(c -> c.name().equals(name));
    }
}
