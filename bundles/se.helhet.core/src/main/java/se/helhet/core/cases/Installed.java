package se.helhet.core.cases;

import java.util.Map;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.figure.Register;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/** A unit whose plugin is here, with its identity. */
record Installed(String id, int order, Unit unit) {
    private static final Logger LOG = LoggerFactory.getLogger(Installed.class);
    private static final int USUAL_ORDER = 100;

    /** As the framework knows it, by its service properties. */
    static Installed of(Map<String, ?> properties, Unit unit) {
        Object order = properties.get(UnitIdentity.PREFIX_ + "order");
        return new Installed(
                String.valueOf(properties.get(UnitIdentity.PREFIX_ + "id")),
                order instanceof Integer number ? number : USUAL_ORDER,
                unit);
    }

    /** Outside the framework, by the annotation on its class. */
    static Installed of(Unit unit) {
        UnitIdentity identity = unit.getClass().getAnnotation(UnitIdentity.class);
        if (identity == null) {
            throw new IllegalArgumentException(unit.getClass() + " has no @UnitIdentity");
        }
        return new Installed(identity.id(), identity.order(), unit);
    }

    /** The registers people add to. */
    ImmutableList<Register> open() {
        return registers().reject(Register::isReckoned);
    }

    /** All its registers; none when the unit fails to say, which takes nobody else down. */
    ImmutableList<Register> registers() {
        try {
            return unit.registers();
        } catch (RuntimeException | LinkageError | StackOverflowError | AssertionError e) {
            LOG.error("Unit {} cannot say which registers it has", id, e);
            return Lists.immutable.empty();
        }
    }

    Labels labels() {
        return Labels.of(unit, id);
    }
}
