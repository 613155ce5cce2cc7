package se.helhet.api.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ProviderType;

/** How the installed units behave: what they cost and how often they fail. Provided by the core, which calls them. */
@ProviderType
public interface PluginHealth {
    /** By the order of units. Counted since the unit came, at the latest start. */
    ImmutableList<Health> all();

    /**
     * Takes a unit back that was set aside for failing again and again. Does nothing for others; a unit that was found
     * faulty when it came stays aside until it is updated.
     */
    void bringBack(String unit);

    /**
     * @param unit      id
     * @param title     what people call it, in Swedish
     * @param calls     into its code
     * @param faults    calls that threw, did not answer in time, or took too much memory
     * @param time      spent in its code in all
     * @param slowest   one call
     * @param allocated bytes that its code allocated in all, most of it freed again; 0 where this Java does not tell
     * @param largest   bytes that one call allocated
     * @param running   calls that never ended and still run
     * @param last      the latest fault
     * @param setAside  why the unit is not asked any more; empty while it is
     */
    record Health(
            String unit,
            String title,
            long calls,
            long faults,
            Duration time,
            Duration slowest,
            long allocated,
            long largest,
            int running,
            Optional<Fault> last,
            Optional<Fault> setAside) {}

    record Fault(Instant at, Trouble trouble) {}
}
