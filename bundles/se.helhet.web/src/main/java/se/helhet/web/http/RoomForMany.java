package se.helhet.web.http;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Gives Java more room for what lives shortly once many people click at the same time. The launcher lets it begin with
 * little, which is enough for one person and keeps the process small; the serial collector takes more only after it has
 * looked through everything, which it would not do for hours.
 */
final class RoomForMany {
    /** So many requests within the span: more than one person's windows ever ask for. */
    static final int MANY = 1_500;

    private static final long SPAN_NANOS = 15_000_000_000L;

    private final Runnable make;
    private final AtomicBoolean made = new AtomicBoolean();
    private final AtomicInteger asked = new AtomicInteger();
    private final AtomicLong since = new AtomicLong();

    /** @param make called once, on a thread of its own */
    RoomForMany(Runnable make) {
        this.make = make;
    }

    /** A request has come. */
    void asked(long nanos) {
        if (made.get() || asked.incrementAndGet() < MANY) {
            return;
        }
        long began = since.getAndSet(nanos);
        asked.set(0);
        if (nanos - began < SPAN_NANOS && made.compareAndSet(false, true)) {
            Thread thread = new Thread(make, "helhet-room");
            thread.setDaemon(true);
            thread.start();
        }
    }
}
