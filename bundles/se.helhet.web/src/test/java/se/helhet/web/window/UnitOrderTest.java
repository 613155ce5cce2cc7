package se.helhet.web.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;

class UnitOrderTest {
    @Test
    void placesNavetFirstTheOfficeLastAndAnUnknownUnitBeforeTheOffice() {
        assertEquals(
                Lists.mutable.of("navet", "dso", "brb", "simhall", "kansli"),
                Lists.mutable
                        .of("brb", "dso", "kansli", "navet", "simhall")
                        .sortThis(Comparator.comparingInt(UnitOrder::place)));
    }
}
