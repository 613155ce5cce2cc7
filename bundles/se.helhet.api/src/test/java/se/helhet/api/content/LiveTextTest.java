package se.helhet.api.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

class LiveTextTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private static final Numbers NUMBERS = Numbers.of(Lists.immutable.of(
            entry("kansli.result@2019", -86_600_000, Uom.TKR),
            entry("kansli.result@2018", 81_600_000, Uom.TKR),
            entry("brb.received@2019", 1, Uom.COUNT),
            entry("brb.received[municipality=boras]@2018", 3, Uom.COUNT)));

    @Test
    void printsANumberWithItsUnit() {
        assertEquals("Resultat: \u2212866\u00A0tkr.", print("Resultat: {kansli.result}.", ""));
    }

    @Test
    void choosesTheWordThatFollowsTheSign() {
        assertEquals(
                "ett underskott på 866\u00A0tkr",
                print("{kansli.result?ett underskott|ett överskott} på {kansli.result:abs}", ""));
    }

    @Test
    void reckonsTheChangeFromTheYearBefore() {
        assertEquals(
                "1\u00A0682\u00A0tkr sämre än 2018",
                print("{kansli.result:change,abs} {kansli.result:change?sämre|bättre} än {period-1}", ""));
    }

    @Test
    void takesTheNounThatGoesWithTheCount() {
        assertEquals("1\u00A0förfrågan", print("{received:förfrågan|förfrågningar}", "brb"));
        assertEquals("3\u00A0förfrågningar", print("{received[municipality=boras]@-1:förfrågan|förfrågningar}", "brb"));
    }

    @Test
    void saysThatANumberIsMissing() {
        assertEquals("Det blev (uppgift saknas).", print("Det blev {dso.incidents}.", ""));
    }

    @Test
    void keepsBracesThatAreEscaped() {
        assertEquals("{så}", print("\\{så\\}", ""));
    }

    @Test
    void saysWhatIsWrongWithAFieldThatIsNotClosed() {
        Exception e = assertThrows(LiveText.BadText.class, () -> print("Elever {pupils", "navet"));
        assertTrue(e.getMessage().contains("{pupils"));
    }

    @Test
    void refusesAnOwnerlessNameInTheAssociationsText() {
        assertThrows(LiveText.BadText.class, () -> print("{pupils}", ""));
    }

    @Test
    void keepsATypedNumberOnOneLine() {
        assertEquals(
                "Det kostade 1\u00A0875\u00A0tkr, mot 12\u00A0000\u00A0kronor 2018.",
                print("Det kostade 1 875 tkr, mot 12 000 kronor 2018.", ""));
        assertEquals("Den 24 april 2019 120 av 500.", print("Den 24 april 2019 120 av 500.", ""));
    }

    @Test
    void partsParagraphsAtEmptyLines() {
        assertEquals(
                2,
                LiveText.paragraphs("Ett\nstycke.\n\nEtt till.", "", Period.year(2019))
                        .size());
    }

    @Test
    void piecesWrittenAgainGiveAnEqualText() {
        String text =
                "Under {period} kom {pupils:elev|elever}, {pupils:change,abs} {pupils:change?färre|fler}. \\{\\\\\\}";
        String again = LiveText.pieces(text, "navet", Period.year(2019))
                .collect(p -> p.run() instanceof Run.Words w && p.field().isEmpty()
                        ? LiveText.escaped(w.text())
                        : "{" + p.field() + "}")
                .makeString("");
        assertEquals(text, again);
    }

    private static String print(String text, String unit) {
        return LiveText.runs(text, unit, Period.year(2019))
                .collect(r -> NUMBERS.text(r, SWEDISH))
                .makeString("");
    }

    private static Numbers.Entry entry(String ask, long number, Uom uom) {
        return new Numbers.Entry(Ask.parse(ask), Value.of(Num.of(number)), uom);
    }
}
