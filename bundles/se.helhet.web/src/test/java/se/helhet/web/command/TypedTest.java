package se.helhet.web.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

class TypedTest {
    @Test
    void dividesAtSpacesButNotWithinQuotes() {
        assertEquals(Lists.immutable.of("copy", "2019", "en ny", ""), Typed.words("  copy 2019\t\"en ny\" \"\" "));
        assertEquals(Lists.immutable.empty(), Typed.words("   "));
    }
}
