package se.helhet.demo.boras;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import se.helhet.api.content.LiveText;
import se.helhet.api.value.Period;

class TextsTest {
    @Test
    void canAllBeRead() {
        for (Texts.Written text : Texts.all()) {
            assertFalse(
                    LiveText.paragraphs(text.liveText(), text.unit(), Period.year(2019))
                            .isEmpty(),
                    text.slot());
        }
    }

    @Test
    void useNoSignThatPrintDoesNotWant() {
        for (Texts.Written text : Texts.all()) {
            assertFalse(text.liveText().contains(" - "), text.slot());
            assertFalse(text.liveText().contains("  "), text.slot());
            assertFalse(text.liveText().contains("\t"), text.slot());
        }
    }

    @Test
    void stateFiguresOfTheLedgerLive() {
        String result = Texts.all().detect(text -> text.slot().equals("result")).liveText();
        assertEquals(-1, result.indexOf("866"));
    }
}
