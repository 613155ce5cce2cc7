package se.helhet.core.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.set.MutableSet;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.ComponentServiceObjects;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;

/**
 * The units that come and go as services. The framework does not make them, so that one whose constructor throws is still
 * named; each is made when something of it is first asked for, or soon after it came.
 */
@Component(service = Units.class)
public final class UnitServices implements Units {
    private static final Logger LOG = LoggerFactory.getLogger(UnitServices.class);
    /** Framework or system property: seconds from when a unit came until it is made and checked at the latest. */
    private static final String LOOK = "helhet.unit.look";

    private static final long USUAL_LOOK = 5;
    private static final String ID = UnitIdentity.PREFIX_ + "id";
    private static final String ORDER = UnitIdentity.PREFIX_ + "order";
    private static final String FILLS = UnitIdentity.PREFIX_ + "fills";
    private static final String WITHIN = UnitIdentity.PREFIX_ + "within";

    @Reference(
            service = Unit.class,
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ComponentServiceObjects<Unit>> services;

    private final TimeLimit limit;
    private final Map<ServiceReference<Unit>, InstalledUnit> known = new HashMap<>();
    /** So that a faulty unit is found and noted though nobody visits it. */
    private final LaterLook laterLook;

    private List<ComponentServiceObjects<Unit>> seen;
    private ImmutableList<InstalledUnit> units = Lists.immutable.empty();

    @Activate
    public UnitServices(BundleContext context) {
        limit = TimeLimit.of(context.getProperty(TimeLimit.PROPERTY), context.getProperty(TimeLimit.MEMORY));
        laterLook = new LaterLook(
                TimeLimit.number(LOOK, context.getProperty(LOOK), USUAL_LOOK),
                () -> all().forEach(InstalledUnit::failure));
    }

    @Deactivate
    void stop() {
        laterLook.stop();
    }

    @Override
    public synchronized ImmutableList<InstalledUnit> all() {
        List<ComponentServiceObjects<Unit>> now = services;
        if (now != seen) {
            known.keySet().retainAll(Lists.mutable.withAll(now).collect(ComponentServiceObjects::getServiceReference));
            MutableSet<String> ids = Sets.mutable.empty();
            MutableList<InstalledUnit> found = Lists.mutable.empty();
            for (ComponentServiceObjects<Unit> service : Lists.mutable
                    .withAll(now)
                    .sortThisBy(s -> s.getServiceReference())
                    .reverseThis()) {
                InstalledUnit unit = known.computeIfAbsent(
                        service.getServiceReference(), r -> new InstalledUnit(source(service), limit));
                // Of two units with one id the first stays: addresses must keep their meaning.
                if (ids.add(unit.id())) {
                    found.add(unit);
                } else {
                    LOG.error(
                            "Two bundles bring a unit {}; that of {} is not used",
                            unit.id(),
                            service.getServiceReference().getBundle());
                }
            }
            units = found.sortThis(InstalledUnit.ORDER).toImmutable();
            seen = now;
            laterLook.wanted();
        }
        return units;
    }

    @Override
    public synchronized void bringBack(String id) {
        Units.super.bringBack(id);
        if (known.values().removeIf(u -> u.id().equals(id) && u.failure().isPresent())) {
            seen = null;
        }
    }

    private static UnitSource source(ComponentServiceObjects<Unit> service) {
        ServiceReference<Unit> reference = service.getServiceReference();
        String symbolic = reference.getBundle().getSymbolicName();
        Object id = reference.getProperty(ID);
        Object order = reference.getProperty(ORDER);
        Object fills = reference.getProperty(FILLS);
        Object within = reference.getProperty(WITHIN);
        return new UnitSource(
                id == null ? symbolic.substring(symbolic.lastIndexOf('.') + 1) : id.toString(),
                order instanceof Number n ? n.intValue() : 100,
                fills == null ? "" : fills.toString(),
                within == null ? "" : within.toString(),
                reference.getBundle().getVersion().toString(),
                type(reference),
                service::getService);
    }

    /** A component bears its class's name when its author gave it no other; loading the class runs none of its code. */
    private static Optional<Class<?>> type(ServiceReference<Unit> reference) {
        try {
            return Optional.of(reference.getBundle().loadClass("" + reference.getProperty("component.name")));
        } catch (ClassNotFoundException | LinkageError e) {
            return Optional.empty();
        }
    }
}
