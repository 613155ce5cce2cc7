package se.helhet.api.job;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Where long work tells how far it has come. Implemented by whoever shows it, such as a job row or a terminal; called by
 * the one who works, from one thread at a time but not always the same, some times a second at most. Neither method
 * throws, and both are quick.
 */
@ConsumerType
public interface Progress {
    /** Shows nothing and never asks to stop. */
    Progress NONE = new Progress() {
        @Override
        public void at(long done, long total, String what) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * The work has come to {@code done} of {@code total}.
     *
     * @param done  from 0, in whatever the work counts: bytes, rows, pages; may begin again with the next step
     * @param total in the same unit, or 0 when it is not known
     * @param what  what is done now, in the user's language, with no full stop: "Läser bok2019.se"
     */
    void at(long done, long total, String what);

    /**
     * Whether someone wants the work to stop. The one who works asks now and then, leaves nothing half done, and says in
     * its result that it was stopped.
     */
    boolean cancelled();

    /** Between 0 and 1, or -1 when it cannot be told. */
    static double share(long done, long total) {
        return total <= 0 ? -1 : Math.min(1.0, Math.max(0.0, (double) done / total));
    }
}
