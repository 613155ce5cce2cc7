package se.helhet.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.junit.jupiter.api.Test;
import se.helhet.api.register.Sheet.Kind;

class CellTextTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void showsTagsByTheirLabelsAndEditsThemAsCodes() {
        CodeLabels.Of labels = new CodeLabels.Of(
                Lists.immutable.empty(), Maps.mutable.of("halsa", "Hälsa", "globala_mal", "Globala målen"));
        CellText text = new CellText(Kind.TAGS, false, labels, SWEDISH);

        assertEquals("Globala målen, Hälsa, retired", text.shown("globala_mal halsa retired"));
        assertEquals("globala_mal halsa", text.edited("globala_mal halsa"));
    }
}
