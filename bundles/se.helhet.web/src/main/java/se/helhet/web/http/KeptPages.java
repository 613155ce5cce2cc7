package se.helhet.web.http;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
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

    private final Changes changes;
    private final ConcurrentMap<Key, Drawn> kept = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Object[] turns = new Object[64];

    /** @param part whether a script asked, which gets parts of pages */
    private record Key(String session, String address, boolean part) {}

    private record Drawn(long moment, long nanos, ImmutableSet<String> sources, Reply reply, int size) {}

    KeptPages(Changes changes) {
        this.changes = changes;
        for (int i = 0; i < turns.length; i++) {
            turns[i] = new Object();
        }
    }

    /** The handler's reply, its page or part drawn; any other reply as the handler gave it. */
    Reply answer(Handler handler, Request asked, View view) throws Exception {
        long now = changes.moment();
        Key key = new Key(asked.session().id(), asked.address(), asked.wantsPart());
        Drawn drawn = kept.get(key);
        if (holds(drawn)) {
            return drawn.reply;
        }
        synchronized (turns[(key.hashCode() & Integer.MAX_VALUE) % turns.length]) {
            drawn = kept.get(key);
            // Drawn while this request waited: it shows all that was stored before the request came.
            boolean meanwhile = drawn != null && drawn.moment >= now;
            return meanwhile || holds(drawn) ? drawn.reply : draw(key, handler, asked, view);
        }
    }

    private boolean holds(Drawn drawn) {
        return drawn != null
                && System.nanoTime() - drawn.nanos < MOST_NANOS
                && !changes.since(drawn.moment, drawn.sources);
    }

    private Reply draw(Key key, Handler handler, Request asked, View view) throws Exception {
        long moment = changes.moment();
        long nanos = System.nanoTime();
        Reads.Made<Reply> made = Reads.during(() -> drawn(handler.handle(asked), view));
        int size = size(made.value());
        if (made.lasting() && size > 0 && size <= LARGEST) {
            keep(key, new Drawn(moment, nanos, made.sources(), made.value(), size));
        }
        return made.value();
    }

    private void keep(Key key, Drawn drawn) {
        if (bytes.get() + drawn.size > MOST_BYTES) {
            kept.clear();
            bytes.set(0);
        }
        Drawn before = kept.put(key, drawn);
        bytes.addAndGet(drawn.size - (before == null ? 0 : before.size));
    }

    private static Reply drawn(Reply reply, View view) {
        if (reply instanceof Reply.Page page) {
            return new Reply.Page(page.info(), page.body().drawn(view));
        }
        return reply instanceof Reply.Fragment part
                ? new Reply.Fragment(part.body().drawn(view))
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
