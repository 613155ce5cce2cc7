package se.helhet.web.http;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bytes that are written to a browser and then written over: a page of some ten kilobytes for each request is most of what
 * reading would leave behind for the collector. The one used last is handed out first, since the processor still has it at
 * hand.
 */
final class Scratch {
    private static final int KEPT = 32;
    private static final int SIZE = 96 << 10;

    private final ConcurrentLinkedDeque<byte[]> idle = new ConcurrentLinkedDeque<>();
    private final AtomicInteger kept = new AtomicInteger();

    /** Room for at least so many bytes, with anything in it. To be given back when nobody looks at it any more. */
    byte[] take(int size) {
        if (size > SIZE) {
            return new byte[size];
        }
        byte[] bytes = idle.pollFirst();
        if (bytes == null) {
            return new byte[SIZE];
        }
        kept.decrementAndGet();
        return bytes;
    }

    void giveBack(byte[] bytes) {
        if (bytes.length > SIZE) {
            return;
        }
        if (kept.incrementAndGet() <= KEPT) {
            idle.addFirst(bytes);
        } else {
            kept.decrementAndGet();
        }
    }
}
