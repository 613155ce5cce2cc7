package se.helhet.web.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccentTest {
    private static final List<String> LIGHT = List.of("#FFFFFF", "#F6F6F4", "#EBEBE7");
    private static final List<String> DARK = List.of("#1A1D20", "#15181A", "#24292D");

    private static Colour colour(String text) {
        return Colour.parse(text).orElseThrow();
    }

    @Test
    void reckonsContrastAsTheGuidelineDoes() {
        assertEquals(21.0, colour("#000000").contrast(colour("#ffffff")), 0.001);
        assertEquals(4.54, colour("#767676").contrast(Colour.WHITE), 0.01);
        assertEquals(1.0, colour("#884183").contrast(colour("#884183")), 0.001);
    }

    @Test
    void leavesAColourThatCanBeReadAsItIs() {
        Accent accent = Accent.of(colour("#884183"));
        assertEquals("#884183", accent.light().toString());
        assertFalse(accent.darkened());
    }

    @Test
    void makesEveryColourReadableInBothThemes() {
        for (String wanted : List.of("#FFE000", "#FFFFFF", "#000000", "#FF0000", "#00FF00", "#0000FF", "#808080")) {
            Accent accent = Accent.of(colour(wanted));
            LIGHT.forEach(ground -> assertTrue(
                    accent.light().contrast(colour(ground)) >= 4.5, wanted + " on " + ground + ": " + accent));
            DARK.forEach(ground -> assertTrue(
                    accent.dark().contrast(colour(ground)) >= 4.5, wanted + " on " + ground + ": " + accent));
            assertTrue(accent.fill().contrast(Colour.WHITE) >= 4.5, wanted);
        }
        assertTrue(Accent.of(colour("#FFE000")).darkened());
    }

    @Test
    void takesNoOtherWayOfWritingAColour() {
        for (String text : List.of("red", "#FFF", "884183", "#88418G", "#884183;} body{display:none")) {
            assertTrue(Colour.parse(text).isEmpty(), text);
        }
    }
}
