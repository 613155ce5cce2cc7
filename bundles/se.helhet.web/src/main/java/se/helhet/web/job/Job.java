package se.helhet.web.job;

import java.time.Duration;
import java.time.Instant;
import se.helhet.api.job.Progress;

/** One piece of long work as its row shows it. Written by the worker's thread, read by any. */
public final class Job {
    private final long id;
    private final String title;
    private final Runnable changed;
    private final Instant begun = Instant.now();
    private volatile State state = State.RUNNING;
    private volatile String now = "";
    private volatile double share = -1;
    private volatile String result = "";
    private volatile String link = "";
    private volatile String linkText = "";
    private volatile boolean stop;
    private volatile Instant ended;

    /** How it stands with it. */
    public enum State {
        RUNNING,
        DONE,
        STOPPED,
        FAILED
    }

    Job(long id, String title, Runnable changed) {
        this.id = id;
        this.title = title;
        this.changed = changed;
    }

    Progress progress() {
        return new Progress() {
            @Override
            public void at(long done, long total, String what) {
                now = what;
                share = Progress.share(done, total);
                changed.run();
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };
    }

    /** Where the result is to be seen, and what the link says. For the worker. */
    public void seeAlso(String address, String text) {
        link = address;
        linkText = text;
    }

    void end(State how, String sentence) {
        result = sentence;
        ended = Instant.now();
        state = how;
        changed.run();
    }

    void stop() {
        stop = true;
        changed.run();
    }

    public long id() {
        return id;
    }

    /** What it does: verb and object. */
    public String title() {
        return title;
    }

    public State state() {
        return state;
    }

    public boolean running() {
        return state == State.RUNNING;
    }

    /** What it has done so far, or how it ended: a sentence. */
    public String says() {
        return running() ? now : result;
    }

    /** 0 to 100, or -1 when it cannot be told. */
    public int percent() {
        return share < 0 ? -1 : (int) Math.floor(share * 100);
    }

    /** Whether its row is to be seen without being asked for: while it runs, a while after, and until read when it failed. */
    boolean toSee(Instant now, Duration linger) {
        return running() || state == State.FAILED || now.isBefore(ended.plus(linger));
    }

    public boolean stopping() {
        return stop && running();
    }

    public Instant begun() {
        return begun;
    }

    /** Empty when there is nothing to see. */
    public String link() {
        return link;
    }

    public String linkText() {
        return linkText;
    }
}
