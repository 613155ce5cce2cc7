package se.helhet.store;

import se.helhet.api.store.StoreException;

/** A way to send many rows to one table. */
interface RowBatch {
    /** How many rows it likes to get at a time. */
    int size();

    /** Sends the first {@code count} rows; those of an earlier call are in. */
    void send(Object[][] rows, int count) throws Refused;

    /** Gives back what it holds; never fails, since the rows are in or have been refused already. */
    void close();

    /** The database did not take a row. */
    final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final long taken;

        /**
         * @param taken how many rows of the call went in before; -1 when it cannot be told
         * @param cause what the driver or jOOQ threw
         */
        Refused(long taken, Exception cause) {
            super(cause);
            this.taken = taken;
        }

        long taken() {
            return taken;
        }

        StoreException refusal() {
            return Refusal.of(getCause());
        }
    }
}
