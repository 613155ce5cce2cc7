package se.helhet.core.unit;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.unit.Unit;

/**
 * A unit made, asked what it declares, and checked.
 *
 * @param unit        null when it could not be made
 * @param declaration null when it is set aside
 * @param failure     why it is set aside, or empty
 */
record Arrival(Unit unit, Declaration declaration, Optional<UnitFailure> failure) {
    private static final Logger LOG = LoggerFactory.getLogger(Arrival.class);

    /** Never throws for the unit's fault. */
    static Arrival of(UnitSource source, TimeLimit limit, UnitHealth health) {
        Unit[] made = new Unit[1];
        UnitFailure failure;
        try {
            Declaration declaration = limit.call(source.id(), health, "läsas in", () -> declare(source, made));
            Labels labels = new Labels(made[0].getClass(), source.id());
            ImmutableList<String> faults = limit.call(
                    source.id(), health, "kontrolleras", () -> UnitCheck.faults(source.id(), declaration, labels));
            if (faults.isEmpty()) {
                LOG.info("Unit {} {} is in place", source.id(), source.version());
                return new Arrival(made[0], declaration, Optional.empty());
            }
            failure = new UnitFailure(
                    "Enheten " + source.id() + " är felbyggd och används inte. "
                            + faults.take(3).makeString(" ")
                            + (faults.size() > 3 ? " Ytterligare fel: " + (faults.size() - 3) + "." : ""),
                    "Installera en rättad version av enhetens insticksprogram.");
        } catch (UnitFailure e) {
            failure = e;
        }
        if (!stopped()) {
            LOG.error("Unit {} {} is set aside: {}", source.id(), source.version(), failure.getMessage());
        }
        return new Arrival(made[0], null, Optional.of(failure));
    }

    /** Whoever asked was stopped while the unit was at it, which says nothing of the unit. */
    static boolean stopped() {
        return Thread.currentThread().isInterrupted();
    }

    private static Declaration declare(UnitSource source, Unit[] made) {
        Unit unit = source.maker().get();
        if (unit == null) {
            throw new AuthorFault("Insticksprogrammet gick inte att starta.");
        }
        made[0] = unit;
        return Declaration.of(
                required(unit.registers(), "registers()"),
                required(unit.figures(), "figures()"),
                required(unit.offers(), "offers()"),
                required(unit.deadlines(), "deadlines()"),
                required(unit.checks(), "checks()"),
                required(unit.glance(), "glance()"));
    }

    static <T> ImmutableList<T> required(ImmutableList<T> list, String method) {
        if (list == null || list.anySatisfy(e -> e == null)) {
            throw new AuthorFault("Metoden " + method + " gav ingenting (null).");
        }
        return list;
    }
}
