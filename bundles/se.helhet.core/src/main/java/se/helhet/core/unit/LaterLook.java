package se.helhet.core.unit;

import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Does something on a thread of its own some seconds after it was wanted: when the page that wanted it has been sent. */
final class LaterLook {
    private final Runnable look;
    private final long seconds;
    private final ScheduledThreadPoolExecutor thread;

    LaterLook(long seconds, Runnable look) {
        this.seconds = seconds;
        this.look = look;
        // What is wanted after the end is passed over.
        this.thread = new ScheduledThreadPoolExecutor(1, LaterLook::daemon, new ThreadPoolExecutor.DiscardPolicy());
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "helhet-unit-look");
        thread.setDaemon(true);
        thread.setContextClassLoader(LaterLook.class.getClassLoader());
        return thread;
    }

    void wanted() {
        thread.schedule(look, seconds, TimeUnit.SECONDS);
    }

    void stop() {
        thread.shutdownNow();
    }
}
