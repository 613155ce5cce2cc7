package se.helhet.core.unit;

import java.lang.management.ManagementFactory;

/** What a thread has allocated, where this Java tells; the bytes are counted whether they were freed or not. */
final class CallCosts {
    private static final com.sun.management.ThreadMXBean THREADS = threads();

    private CallCosts() {}

    private static com.sun.management.ThreadMXBean threads() {
        return ManagementFactory.getThreadMXBean() instanceof com.sun.management.ThreadMXBean threads
                        && threads.isThreadAllocatedMemorySupported()
                        && threads.isThreadAllocatedMemoryEnabled()
                ? threads
                : null;
    }

    /** 0 when it is not known. */
    static long allocated(Thread thread) {
        return THREADS == null ? 0 : Math.max(0, THREADS.getThreadAllocatedBytes(thread.getId()));
    }
}
