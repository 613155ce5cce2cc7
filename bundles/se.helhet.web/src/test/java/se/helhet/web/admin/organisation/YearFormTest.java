package se.helhet.web.admin.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.organisation.Organisation.Data;
import se.helhet.api.organisation.Organisation.Federation;
import se.helhet.api.organisation.Organisation.Kind;
import se.helhet.api.organisation.Organisation.Participation;
import se.helhet.api.organisation.Organisation.Party;
import se.helhet.api.organisation.Organisation.Population;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.web.word.Words;

class YearFormTest {
    private static final Data NOW = new Data(
            new Federation("Norra kommunalförbundet", "Norra", ""),
            Lists.immutable.of(new Party("boras", "Borås", Kind.MEMBER)),
            Lists.immutable.of(
                    new UnitEntry("navet", "Navet", "Navet", "", 1999, Optional.empty(), 10),
                    new UnitEntry("brb", "BRB", "BRB", "", 1999, Optional.of(2019), 20)),
            Lists.immutable.of(
                    new Participation("navet", "boras", "medlem", 2019),
                    new Participation("brb", "boras", "medlem", 2019)),
            Lists.immutable.of(new Population("boras", 2019, 112_178)));

    @Test
    void readsNumbersAsPeopleWriteThem() {
        assertEquals(Optional.of(112_178L), YearForm.number("112 178"));
        assertEquals(Optional.of(112_178L), YearForm.number("112\u00a0178"));
        assertEquals(Optional.empty(), YearForm.number("många"));
        assertEquals(Optional.empty(), YearForm.number("-5"));
    }

    @Test
    void keepsOtherYearsAsTheyAre() {
        YearForm form = YearForm.of(NOW, 2020, "");

        assertEquals(NOW, form.data(NOW));
    }

    @Test
    void fillsInTheYearBeforeForUnitsThatStillExist() {
        YearForm form = YearForm.of(NOW, 2020, "").filledFrom(NOW);

        assertEquals(Map.of("boras/navet", "medlem"), form.values());
        assertEquals(3, form.data(NOW).participations().size());
    }

    @Test
    void saysWhichNumberIsNone() {
        YearForm form = new YearForm(2020, NOW.parties(), NOW.units(), Map.of("boras", "många"), "", Map.of());

        assertEquals(
                Map.of("boras", "Borås: ”många” är inget antal. Skriv bara siffror, till exempel 112 178."),
                form.check(Words.in(Locale.forLanguageTag("sv"))));
    }
}
