package se.helhet.web.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.store.Reads;
import se.helhet.web.live.Changes;

/**
 * Pages and parts as they were drawn, sent again until a table or a choice they were made of changes. Those who ask for
 * the same page at the same time wait for one drawing of it.
 */
final class KeptPages {
    private static final long MOST_BYTES = 12L << 20;
    private static final int LARGEST = 1 << 20;
    /** Clocks run: what is due within hours is shown in words of hours. */
    private static final long MOST_NANOS = 20_000_000_000L;

    /** Shorter than anyone takes from a colleague's "now" to the own click. */
    private static final long MOST_BEHIND_NANOS = 200_000_000L;

    private final Changes changes;
    private final LongSupplier clock;
    private final ConcurrentMap<Key, Made> kept = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Object[] turns = new Object[64];

    /** @param part whether a script asked, which gets parts of pages */
    private record Key(String address, boolean part) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && part == key.part && address.equals(key.address);
        }

        @Override
        public int hashCode() {
            return address.hashCode() + (part ? 1 : 0);
        }
    }

    private record Made(long moment, long nanos, ImmutableSet<String> sources, Reply reply, int size) {}

    /** @param behind whether something it shows has changed since it was drawn */
    record Answer(Reply reply, boolean behind) {}

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    KeptPages(Changes changes, LongSupplier clock) {
        this.changes = changes;
        this.clock = clock;
        for (int i = 0; i < turns.length; i++) {
            turns[i] = new Object();
        }
    }

    /** The handler's reply, its page or part drawn; any other reply as the handler gave it. */
    Answer answer(Handler handler, Request asked, View view) throws Exception {
        long now = changes.moment();
        Key key = new Key(asked.address(), asked.wantsPart());
        Made made = kept.get(key);
        if (holds(made)) {
            return new Answer(made.reply, false);
        }
        if (mayLag(made, asked)) {
            return new Answer(made.reply, true);
        }
        synchronized (turns[(key.hashCode() & Integer.MAX_VALUE) % turns.length]) {
            made = kept.get(key);
            // Drawn while this request waited: it shows all that was stored before the request came.
            boolean meanwhile = made != null && made.moment >= now;
            return new Answer(meanwhile || holds(made) ? made.reply : draw(key, handler, asked, view), false);
        }
    }

    private boolean holds(Made made) {
        return made != null && clock.getAsLong() - made.nanos < MOST_NANOS && !changes.since(made.moment, made.sources);
    }

    /**
     * While many write, a page drawn a moment ago is good for those who have not written since, and hits while one types
     * for everyone. Whoever is told of a change and asks anew gets a new one.
     */
    private boolean mayLag(Made made, Request asked) {
        if (made == null || asked.refreshes() || clock.getAsLong() - made.nanos >= MOST_BEHIND_NANOS) {
            return false;
        }
        return made.reply instanceof Reply.Page
                ? made.moment >= asked.session().wrote()
                : made.reply instanceof Reply.Fragment part && part.passing();
    }

    private Reply draw(Key key, Handler handler, Request asked, View view) throws Exception {
        long moment = changes.moment();
        long nanos = clock.getAsLong();
        Reads.Made<Reply> made = Reads.during(() -> drawn(handler.handle(asked), view));
        int size = size(made.value());
        if (made.lasting() && size > 0 && size <= LARGEST) {
            keep(key, new Made(moment, nanos, made.sources(), made.value(), size));
        }
        return made.value();
    }

    private void keep(Key key, Made drawn) {
        if (bytes.get() + drawn.size > MOST_BYTES) {
            kept.clear();
            bytes.set(0);
        }
        Made before = kept.put(key, drawn);
        bytes.addAndGet(drawn.size - (before == null ? 0 : before.size));
    }

    private static Reply drawn(Reply reply, View view) {
        if (reply instanceof Reply.Page page) {
            return new Reply.Page(page.info(), page.body().drawn(view));
        }
        return reply instanceof Reply.Fragment part
                ? new Reply.Fragment(part.body().drawn(view), part.passing())
                : reply;
    }

    /** Zero for what is not kept. */
    private static int size(Reply reply) {
        if (reply instanceof Reply.Page page) {
            return page.body().size();
        }
        return reply instanceof Reply.Fragment part ? part.body().size() : 0;
    }
}
