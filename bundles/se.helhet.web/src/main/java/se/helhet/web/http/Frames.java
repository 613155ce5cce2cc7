package se.helhet.web.http;

import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.store.Reads;
import se.helhet.web.live.Changes;

/** Windows as they were drawn around pages. One that is to show what it showed last is not drawn again. */
final class Frames {
    private static final long MOST_BYTES = 24L << 20;
    private final Changes changes;
    private final ConcurrentMap<Key, Frame> kept = new ConcurrentHashMap<>();
    private final AtomicLong bytes = new AtomicLong();
    private final Scratch scratch = new Scratch();

    /** Each browser has tabs of its own in its window. */
    private record Key(String session, String address) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && session.equals(key.session) && address.equals(key.address);
        }

        @Override
        public int hashCode() {
            return 31 * session.hashCode() + address.hashCode();
        }
    }

    /** @param head up to the page, {@code tail} from there on */
    private record Frame(
            long moment, ImmutableSet<String> sources, Template window, Drawn head, Drawn tail, int stampAt) {
        int size() {
            return head.size() + tail.size();
        }

        Frame of(Template equal) {
            return new Frame(moment, sources, equal, head, tail, stampAt);
        }
    }

    Frames(Changes changes) {
        this.changes = changes;
    }

    /** Takes a whole page; the bytes are only good until it returns. */
    @FunctionalInterface
    interface Out {
        void write(byte[] bytes, int length) throws IOException;
    }

    /**
     * Writes the whole page as UTF-8.
     *
     * @param stamp the count of changes before anything on the page was read
     */
    void around(Surround.Window window, Template body, Request asked, View view, long stamp, Out out)
            throws IOException {
        Drawn page = body.once().orElseGet(() -> new Drawn(body.bytes(view)));
        Key key = new Key(asked.session().id(), asked.address());
        Frame frame = kept.get(key);
        if (frame == null
                || !window.lasting()
                || !(frame.window == window.template() || frame.window.equals(window.template()))
                || changes.since(frame.moment, frame.sources)) {
            frame = draw(window.template(), view.unsigned());
            if (window.lasting()) {
                keep(key, frame);
            }
        } else if (frame.window != window.template()) {
            // Found the same at a glance the next time.
            kept.put(key, frame.of(window.template()));
        }
        int size = frame.size() + page.size();
        byte[] whole = scratch.take(size);
        try {
            put(whole, frame, page, stamp, view.token());
            out.write(whole, size);
        } finally {
            scratch.giveBack(whole);
        }
    }

    private void keep(Key key, Frame frame) {
        if (bytes.get() + frame.size() > MOST_BYTES) {
            kept.clear();
            bytes.set(0);
        }
        Frame before = kept.put(key, frame);
        bytes.addAndGet(frame.size() - (before == null ? 0 : before.size()));
    }

    private static void put(byte[] whole, Frame frame, Drawn page, long stamp, String token) {
        int end = frame.head.size() + page.size();
        frame.head.put(whole, 0, token);
        page.put(whole, frame.head.size(), token);
        frame.tail.put(whole, end, token);
        byte[] digits = Long.toString(stamp).getBytes(StandardCharsets.US_ASCII);
        int before = Surround.STAMP.length() - digits.length;
        System.arraycopy(digits, 0, whole, frame.stampAt + before, digits.length);
    }

    private Frame draw(Template window, View view) {
        long moment = changes.moment();
        Utf8ByteOutput out = new Utf8ByteOutput();
        int[] page = new int[1];
        Reads.Made<byte[]> made = Reads.during(() -> {
            window.with("body", Template.noting(() -> page[0] = out.getContentLength()))
                    .draw(view, out);
            return out.toByteArray();
        });
        byte[] head = Arrays.copyOf(made.value(), page[0]);
        byte[] tail = Arrays.copyOfRange(made.value(), page[0], made.value().length);
        int stamp = new String(head, StandardCharsets.ISO_8859_1).indexOf(Surround.STAMP);
        return new Frame(moment, made.sources(), window, new Drawn(head), new Drawn(tail), stamp);
    }
}
