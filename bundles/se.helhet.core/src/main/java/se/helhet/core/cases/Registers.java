package se.helhet.core.cases;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.figure.Register;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.store.Store;

/** The registers of the units that are installed at the moment, as forms. */
final class Registers {
    private final Store store;
    private final Organisation organisation;
    private final Supplier<ImmutableList<Installed>> installed;

    Registers(Store store, Organisation organisation, Supplier<ImmutableList<Installed>> installed) {
        this.store = store;
        this.organisation = organisation;
        this.installed = installed;
    }

    /** Those people add rows to: {@code navet.booking}. */
    ImmutableList<String> names() {
        return installed.get().flatCollect(u -> u.open().collect(r -> u.id() + "." + r.name()));
    }

    /** Throws {@link IllegalArgumentException} for one that nobody adds rows to. */
    RegisterForm open(String name) {
        RegisterForm form = any(name);
        if (form.register().isReckoned()) {
            throw absent(name);
        }
        return form;
    }

    /** Also one that only its unit writes. Throws {@link IllegalArgumentException} when it is not there. */
    RegisterForm any(String name) {
        for (Installed unit : installed.get()) {
            if (unit.aside().isPresent() && name.startsWith(unit.id() + ".")) {
                throw new IllegalArgumentException("Registret " + name + " kan inte användas. "
                        + unit.aside().get());
            }
            Optional<Register> found = unit.registers().detectOptional(r -> name.equals(unit.id() + "." + r.name()));
            if (found.isPresent()) {
                store.trouble(unit.id()).ifPresent(why -> {
                    throw new IllegalArgumentException("Registret " + name + " kan inte användas. " + why);
                });
                return new RegisterForm(name, found.get(), unit.labels(), organisation, unit.door());
            }
        }
        throw absent(name);
    }

    private IllegalArgumentException absent(String name) {
        ImmutableList<String> there = names();
        return new IllegalArgumentException("Registret \"" + name + "\" finns inte. "
                + (there.isEmpty()
                        ? "Ingen enhet med register är installerad."
                        : "Det finns: " + there.makeString() + "."));
    }
}
