package se.helhet.core.unit;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One call into a unit's code: what came of it and what it costs. Run by the thread that is lent to the unit, watched by
 * the one that waits.
 */
final class UnitCall<T> implements Runnable {
    private final Callable<T> work;
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile Thread thread;
    private volatile long allocatedBefore;
    private volatile long cost;
    private volatile T result;
    private volatile Throwable thrown;

    UnitCall(Callable<T> work) {
        this.work = work;
    }

    @Override
    public void run() {
        Thread mine = Thread.currentThread();
        allocatedBefore = CallCosts.allocated(mine);
        thread = mine;
        try {
            result = work.call();
        } catch (Throwable anything) {
            // Out of memory too: what the unit held is garbage as soon as it is thrown.
            thrown = anything;
        } finally {
            cost = CallCosts.allocated(mine) - allocatedBefore;
            try {
                leave();
            } finally {
                done.countDown();
            }
        }
    }

    /** From here on the thread is not the unit's, and {@link #stop} does not touch it. */
    private synchronized void leave() {
        thread = null;
    }

    /** Asks the unit's code to end. */
    synchronized void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /**
     * Ends the unit's code where it stands, whatever it does. Nothing else can end a loop that does not listen, and the
     * thread holds nothing but the unit's own; Java 20 and later refuse, and the thread goes on until it ends by itself.
     */
    @SuppressWarnings({"deprecation", "removal"})
    synchronized void stop() {
        if (thread != null) {
            thread.stop();
        }
    }

    /** Whether it ended within the time. */
    boolean await(long millis) throws InterruptedException {
        return done.await(millis, TimeUnit.MILLISECONDS);
    }

    /** Bytes so far, or in all when it has ended. */
    long allocated() {
        Thread now = thread;
        return now == null ? cost : Math.max(0, CallCosts.allocated(now) - allocatedBefore);
    }

    /** The thread it runs on, or null when it has ended or not begun. */
    Thread thread() {
        return thread;
    }

    boolean ended() {
        return done.getCount() == 0;
    }

    T result() {
        return result;
    }

    /** What it threw, or null. */
    Throwable thrown() {
        return thrown;
    }
}
