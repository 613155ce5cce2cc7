package se.helhet.core.unit;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.admin.PluginHealth.Fault;
import se.helhet.api.admin.PluginHealth.Health;
import se.helhet.api.admin.Trouble;

/** What calls into one unit have cost and how they ended; sets the unit aside when it fails again and again. */
final class UnitHealth {
    /** Calls without an answer or with too much memory cost everyone seconds: the third is the last. */
    private static final int MOST_HEAVY = 3;
    /** Other faults in a row, with no call between that went well. */
    private static final int MOST_IN_A_ROW = 100;

    private long calls;
    private long faults;
    private long nanos;
    private long slowest;
    private long allocated;
    private long largest;
    private int heavy;
    private int inARow;
    private Fault last;
    private Fault setAside;
    private final MutableList<UnitCall<?>> running = Lists.mutable.empty();

    synchronized void went(long took, long bytes) {
        count(took, bytes);
        inARow = 0;
    }

    synchronized void failed(String unit, UnitFailure failure, long took, long bytes, UnitCall<?> call) {
        count(took, bytes);
        faults++;
        last = new Fault(Instant.now(), new Trouble(failure.getMessage(), failure.hint()));
        inARow++;
        if (failure.hung()) {
            heavy++;
        }
        if (!call.ended()) {
            running.add(call);
        }
        if (setAside == null && (heavy >= MOST_HEAVY || inARow >= MOST_IN_A_ROW)) {
            int times = heavy >= MOST_HEAVY ? heavy : inARow;
            setAside = new Fault(
                    Instant.now(),
                    new Trouble(
                            "Enheten " + unit + " är ställd åt sidan efter " + times + " fel. Det senaste: "
                                    + failure.getMessage(),
                            "Installera en rättad version av enhetens insticksprogram, eller ta tillbaka enheten under"
                                    + " Administration när orsaken är borta."));
        }
    }

    /**
     * A call cannot be ended and takes its share of the machine from now on: the next would take another, so there is
     * none.
     */
    synchronized void endless(String unit) {
        if (setAside == null) {
            setAside = new Fault(
                    Instant.now(),
                    new Trouble(
                            "Enheten " + unit
                                    + " är ställd åt sidan: den har inte slutat räkna och går inte att avbryta. "
                                    + (last == null ? "" : last.trouble().cause()),
                            "Starta om Helhet; till dess tar enheten kraft från datorn. Installera sedan en rättad"
                                    + " version av enhetens insticksprogram."));
        }
    }

    private void count(long took, long bytes) {
        calls++;
        nanos += took;
        slowest = Math.max(slowest, took);
        allocated += bytes;
        largest = Math.max(largest, bytes);
    }

    /** Throws when the unit is set aside. */
    synchronized void check() {
        if (setAside != null) {
            throw new UnitFailure(setAside.trouble().cause(), setAside.trouble().hint(), true, null);
        }
    }

    synchronized void bringBack() {
        setAside = null;
        heavy = 0;
        inARow = 0;
    }

    /** @param found why the unit was not taken in when it came, if so */
    synchronized Health health(String unit, String title, Optional<UnitFailure> found) {
        running.removeIf(UnitCall::ended);
        Optional<Fault> faulty = found.map(
                f -> new Fault(last == null ? Instant.now() : last.at(), new Trouble(f.getMessage(), f.hint())));
        return new Health(
                unit,
                title,
                calls,
                faults,
                Duration.ofNanos(nanos),
                Duration.ofNanos(slowest),
                allocated,
                largest,
                running.size(),
                Optional.ofNullable(last).or(() -> faulty),
                Optional.ofNullable(setAside).or(() -> faulty));
    }
}
