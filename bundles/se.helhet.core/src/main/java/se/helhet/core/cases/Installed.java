package se.helhet.core.cases;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.UnitFailure;

/**
 * A unit whose plugin is here. Its registers are those it named when it arrived, under the time limit: nothing here
 * enters its code.
 *
 * @param registers none when it is set aside
 * @param words     the class that its labels stand beside; null when there are none
 * @param aside     why it is set aside, or empty
 * @param door      by which rules and derived fields are entered
 */
record Installed(String id, ImmutableList<Register> registers, Class<?> words, Optional<String> aside, Door door) {
    private static final Logger LOG = LoggerFactory.getLogger(Installed.class);

    /** As the core holds it. */
    static Installed of(InstalledUnit unit) {
        Optional<UnitFailure> failure = unit.failure();
        return new Installed(
                unit.id(),
                failure.isPresent()
                        ? Lists.immutable.empty()
                        : unit.declaration().registers(),
                unit.labels().anchor(),
                failure.map(f -> f.getMessage() + " " + f.hint()),
                unit::call);
    }

    /** Outside the framework, by the annotation on its class; one that fails to say its registers has none. */
    static Installed of(Unit unit) {
        String id = identity(unit).id();
        try {
            return new Installed(id, unit.registers(), unit.getClass(), Optional.empty(), Door.OPEN);
        } catch (RuntimeException | LinkageError e) {
            LOG.error("Unit {} cannot say which registers it has", id, e);
            return new Installed(
                    id, Lists.immutable.empty(), unit.getClass(), Optional.of("Loggen säger varför."), Door.OPEN);
        }
    }

    static UnitIdentity identity(Unit unit) {
        UnitIdentity identity = unit.getClass().getAnnotation(UnitIdentity.class);
        if (identity == null) {
            throw new IllegalArgumentException(unit.getClass() + " has no @UnitIdentity");
        }
        return identity;
    }

    /** The registers people add to. */
    ImmutableList<Register> open() {
        return registers.reject(Register::isReckoned);
    }

    Labels labels() {
        return Labels.of(words, id);
    }
}
