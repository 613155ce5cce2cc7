package se.helhet.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Users who click at the same time, each waiting for an answer before the next click. */
final class Crowd {
    private static final long MOST_MINUTES = 10;
    private final ConcurrentLinkedQueue<Long> times = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private long nanos;
    private Duration processor = Duration.ZERO;

    /** One click of one user. */
    interface Click {
        void by(int user, int number) throws Exception;
    }

    /** @param server whose processor time is noted */
    static Crowd of(ProcessHandle server, int users, int clicks, Click click) throws Exception {
        Duration before = processor(server);
        Crowd crowd = of(users, clicks, click);
        crowd.processor = processor(server).minus(before);
        return crowd;
    }

    private static Duration processor(ProcessHandle server) {
        return server.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    static Crowd of(int users, int clicks, Click click) throws Exception {
        Crowd crowd = new Crowd();
        ExecutorService threads = Executors.newFixedThreadPool(users);
        List<Future<?>> all = new ArrayList<>();
        long began = System.nanoTime();
        for (int u = 0; u < users; u++) {
            int user = u;
            all.add(threads.submit(() -> {
                for (int i = 0; i < clicks; i++) {
                    crowd.time(click, user, i);
                }
            }));
        }
        threads.shutdown();
        if (!threads.awaitTermination(MOST_MINUTES, TimeUnit.MINUTES)) {
            threads.shutdownNow();
            crowd.errors.add("not done after " + MOST_MINUTES + " minutes");
        }
        crowd.nanos = System.nanoTime() - began;
        return crowd;
    }

    private void time(Click click, int user, int number) {
        long began = System.nanoTime();
        try {
            click.by(user, number);
            times.add(System.nanoTime() - began);
        } catch (Exception e) {
            errors.add(String.valueOf(e));
        }
    }

    double perSecond() {
        return perSecond(times.size());
    }

    /** For clicks that are more than one request each. */
    double perSecond(long requests) {
        return requests * 1e9 / nanos;
    }

    /** A row for clicks that are one request each. */
    void row(Table table, String what) {
        row(table, what, times.size());
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /** The time that this share of the clicks was within. */
    String within(double share) {
        List<Long> sorted = times.stream().sorted().toList();
        return sorted.isEmpty()
                ? "–"
                : Times.text(sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share)));
    }

    /** @param requests that the clicks took together */
    void row(Table table, String what, long requests) {
        table.row(
                what,
                String.valueOf(times.size()),
                String.format(Locale.ROOT, "%.0f", perSecond(requests)),
                String.format(Locale.ROOT, "%.0f", perSecond()),
                within(0.5),
                within(0.99),
                Times.text(times.isEmpty() ? 0 : processor.toNanos() / times.size()),
                String.valueOf(errors.size()));
    }
}
