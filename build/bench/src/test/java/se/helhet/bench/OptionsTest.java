package se.helhet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private static final List<String> SECTIONS = List.of("start", "import");

    @Test
    void measuresEverythingUnlessTold() {
        assertEquals(SECTIONS, Options.parse(List.of(), SECTIONS).only());
        Options some = Options.parse(List.of("--only", "import", "--runs", "2"), SECTIONS);
        assertEquals(List.of("import"), some.only());
        assertEquals(OptionalInt.of(2), some.runs());
    }

    @Test
    void namesTheSectionsWhenOneIsUnknown() {
        String said = assertThrows(
                        IllegalArgumentException.class, () -> Options.parse(List.of("--only", "imports"), SECTIONS))
                .getMessage();
        assertTrue(said.contains("imports") && said.contains("start, import"), said);
    }

    @Test
    void refusesANumberBelowOne() {
        assertThrows(IllegalArgumentException.class, () -> Options.parse(List.of("--runs", "0"), SECTIONS));
    }
}
