package se.helhet.core.unit;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.admin.PluginHealth;

/** Tells administrators how the units behave. */
@Component(service = PluginHealth.class)
public final class HealthDesk implements PluginHealth {
    private final Units units;

    @Activate
    public HealthDesk(@Reference Units units) {
        this.units = units;
    }

    @Override
    public ImmutableList<Health> all() {
        return units.all().collect(InstalledUnit::health);
    }

    @Override
    public void bringBack(String unit) {
        units.bringBack(unit);
    }
}
