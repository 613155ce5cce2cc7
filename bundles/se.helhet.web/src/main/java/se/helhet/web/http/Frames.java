package se.helhet.web.http;

import gg.jte.output.Utf8ByteOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.eclipse.collections.api.set.ImmutableSet;
import se.helhet.api.store.Reads;
import se.helhet.web.live.Changes;

/** Windows as they were drawn around pages. One that is to show what it showed last is not drawn again. */
final class Frames {
    private static final int MOST = 200;
    private final Changes changes;
    private final ConcurrentMap<String, Frame> kept = new ConcurrentHashMap<>();

    /** @param head up to the page, {@code tail} from there on */
    private record Frame(
            long moment, ImmutableSet<String> sources, Template window, Drawn head, Drawn tail, int stampAt) {}

    /** A whole page in three pieces, each UTF-8. */
    record Whole(byte[] head, byte[] body, byte[] tail) {
        int size() {
            return head.length + body.length + tail.length;
        }
    }

    Frames(Changes changes) {
        this.changes = changes;
    }

    /** @param stamp the count of changes before anything on the page was read */
    Whole around(Surround.Window window, Template body, Request asked, View view, long stamp) {
        byte[] page = body.bytes(view);
        Frame frame = kept.get(asked.address());
        if (frame == null
                || !window.lasting()
                || !frame.window.equals(window.template())
                || changes.since(frame.moment, frame.sources)) {
            frame = draw(window.template(), view.unsigned());
            if (window.lasting()) {
                if (kept.size() >= MOST) {
                    kept.clear();
                }
                kept.put(asked.address(), frame);
            }
        }
        return new Whole(stamped(frame, stamp, view), page, frame.tail.signed(view.token()));
    }

    private static byte[] stamped(Frame frame, long stamp, View view) {
        byte[] digits = String.format("%013d", stamp).getBytes(StandardCharsets.US_ASCII);
        byte[] head = frame.head.signed(view.token()).clone();
        System.arraycopy(digits, 0, head, frame.stampAt, digits.length);
        return head;
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
