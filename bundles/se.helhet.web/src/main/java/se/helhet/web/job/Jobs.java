package se.helhet.web.job;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.job.Progress;
import se.helhet.web.live.Changes;

/** Runs long work in the background, two at a time, and keeps the rows of what has been done until they are read. */
@Component(service = Jobs.class)
public final class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST_KEPT = 50;
    /** For how long the row of work that ended well is held up to be read. */
    private static final Duration LINGER = Duration.ofSeconds(6);

    private final Changes changes;
    private final AtomicLong ids = new AtomicLong();
    private final MutableList<Job> jobs = Lists.mutable.<Job>empty().asSynchronized();
    private final ExecutorService workers = Executors.newFixedThreadPool(2, work -> {
        Thread thread = new Thread(work, "helhet-job");
        thread.setDaemon(true);
        return thread;
    });

    @Activate
    public Jobs(@Reference Changes changes) {
        this.changes = changes;
    }

    @Deactivate
    void close() {
        workers.shutdownNow();
    }

    /** What is to be done. */
    @FunctionalInterface
    public interface Work {
        /**
         * Does it; asks {@code progress} now and then whether to stop.
         *
         * @return how it ended, a sentence
         * @throws Stopped when it stopped because it was asked to
         * @throws Exception whose message is a sentence for the user when it is an {@link IllegalArgumentException} or
         *     {@link IllegalStateException}
         */
        String run(Progress progress, Job job) throws Exception;
    }

    /** Thrown by work that was stopped; the message says what became of it. */
    public static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public Stopped(String sentence) {
            super(sentence);
        }
    }

    /** @param title verb and object: "Importerar bokningar.xlsx" */
    public Job start(String title, Work work) {
        Job job = new Job(ids.incrementAndGet(), title, changes::happened);
        jobs.add(0, job);
        while (jobs.size() > MOST_KEPT) {
            jobs.remove(jobs.size() - 1);
        }
        changes.happened();
        workers.execute(() -> {
            run(job, work);
            CompletableFuture.delayedExecutor(LINGER.toMillis() + 200, TimeUnit.MILLISECONDS)
                    .execute(changes::happened);
        });
        return job;
    }

    private static void run(Job job, Work work) {
        try {
            job.end(Job.State.DONE, work.run(job.progress(), job));
        } catch (Stopped e) {
            job.end(Job.State.STOPPED, e.getMessage());
        } catch (IllegalArgumentException | IllegalStateException e) {
            LOG.info("Job {} could not be done", job.title(), e);
            job.end(Job.State.FAILED, e.getMessage());
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            LOG.error("Job {} failed", job.title(), e);
            job.end(
                    Job.State.FAILED,
                    "Arbetet avbröts av ett fel i programmet; loggen säger mer. Det som var sparat är orört.");
        }
    }

    /** Newest first. */
    public ImmutableList<Job> all() {
        return jobs.toImmutableList();
    }

    public long running() {
        return jobs.count(Job::running);
    }

    /** The number of the newest job that runs, has failed or has ended within the last seconds; 0 for none. */
    long newestToSee() {
        Instant now = Instant.now();
        return jobs.toImmutableList()
                .select(j -> j.toSee(now, LINGER))
                .collectLong(Job::id)
                .maxIfEmpty(0);
    }

    void stop(long id) {
        jobs.select(j -> j.id() == id && j.running()).forEach(Job::stop);
    }

    void forget(long id) {
        jobs.removeIf(j -> j.id() == id && !j.running());
        changes.happened();
    }
}
