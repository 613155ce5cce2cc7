package se.helhet.core.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;

class WantedTest {
    /** Or a part that only asks for what an earlier part has asked for would pass for finished, and stay empty. */
    @Test
    void askingAgainForWhatIsNotThereYetIsAMissToo() {
        Wanted<String, String> wanted = new Wanted<>();
        assertNull(wanted.get("a"));
        int before = wanted.misses();
        assertNull(wanted.get("a"));
        assertEquals(before + 1, wanted.misses());
        wanted.bringAll(keys -> Map.of("a", "1"));
        int known = wanted.misses();
        assertEquals("1", wanted.get("a"));
        assertEquals(known, wanted.misses());
    }
}
