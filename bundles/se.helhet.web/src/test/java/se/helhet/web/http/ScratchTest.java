package se.helhet.web.http;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScratchTest {
    private final Scratch scratch = new Scratch();

    @Test
    void whatWasGivenBackLastIsTakenFirst() {
        byte[] one = scratch.take(10);
        byte[] other = scratch.take(10);
        assertNotSame(one, other);
        scratch.giveBack(one);
        scratch.giveBack(other);
        assertSame(other, scratch.take(50_000));
        assertSame(one, scratch.take(50_000));
    }

    @Test
    void aLargePageHasRoomAndIsNotKept() {
        byte[] large = scratch.take(3 << 20);
        assertTrue(large.length >= 3 << 20);
        scratch.giveBack(large);
        assertNotSame(large, scratch.take(3 << 20));
    }

    @Test
    void onlySomeAreKept() {
        List<byte[]> taken = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            taken.add(scratch.take(10));
        }
        taken.forEach(scratch::giveBack);
        var before = new IdentityHashMap<byte[], Boolean>();
        taken.forEach(bytes -> before.put(bytes, true));
        long again =
                taken.stream().filter(b -> before.containsKey(scratch.take(10))).count();
        assertTrue(again > 0 && again < 50, again + " were kept");
    }
}
