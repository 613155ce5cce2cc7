package se.helhet.web.admin.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import se.helhet.web.admin.organisation.OrganisationForm.PartyLine;
import se.helhet.web.admin.organisation.OrganisationForm.UnitLine;
import se.helhet.web.word.Words;

class OrganisationFormTest {
    private static final Words SWEDISH = Words.in(Locale.forLanguageTag("sv"));
    private static final Data NOW = new Data(
            new Federation("Norra kommunalförbundet", "Norra", "222000-0000"),
            Lists.immutable.of(new Party("boras", "Borås", Kind.MEMBER), new Party("mark", "Mark", Kind.MEMBER)),
            Lists.immutable.of(
                    new UnitEntry("navet", "Navet science center", "Navet", "Avgift", 1999, Optional.empty(), 60),
                    new UnitEntry("brb", "Business Region", "BRB", "", 2019, Optional.of(2022), 70)),
            Lists.immutable.of(
                    new Participation("navet", "boras", "medlem", 2019),
                    new Participation("navet", "mark", "medlem", 2019),
                    new Participation("brb", "boras", "medlem", 2019)),
            Lists.immutable.of(new Population("boras", 2019, 112_178), new Population("mark", 2019, 34_754)));

    private static OrganisationForm form() {
        return OrganisationForm.of(NOW, "");
    }

    private static OrganisationForm with(OrganisationForm f, PartyLine party, UnitLine unit) {
        return new OrganisationForm(
                f.name(),
                f.shortName(),
                f.number(),
                party == null ? f.parties() : f.parties().newWith(party),
                unit == null ? f.units() : f.units().newWith(unit),
                "",
                Map.of());
    }

    @Test
    void changesNothingWhenNothingWasChanged() {
        assertTrue(form().check(SWEDISH).isEmpty());
        assertEquals(NOW, form().data(NOW));
    }

    @Test
    void takesYearsAlongWithThePartyThatGoes() {
        OrganisationForm f = form();
        OrganisationForm gone = new OrganisationForm(
                f.name(),
                f.shortName(),
                f.number(),
                f.parties()
                        .collect(p -> new PartyLine(
                                p.code(), p.name(), p.kind(), p.code().equals("mark"))),
                f.units(),
                "",
                Map.of());

        Data data = gone.data(NOW);

        assertEquals(Lists.immutable.of("boras"), data.parties().collect(Party::code));
        assertEquals(2, data.participations().size());
        assertEquals(Lists.immutable.of("boras"), data.populations().collect(Population::party));
    }

    @Test
    void givesNewOnesACodeAndTheLastPlace() {
        Data data = with(
                        form(),
                        new PartyLine("", "Västra Götaland", Kind.OTHER, false),
                        new UnitLine("", "", "Närvård", "", "", "2020", "", false))
                .data(NOW);

        assertEquals("vastragotaland", data.parties().getLast().code());
        assertEquals("narvard", data.units().getLast().id());
        assertEquals("Närvård", data.units().getLast().shortName());
        assertTrue(data.units().getLast().order() > 70);
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        Map<String, String> faults = with(form(), null, new UnitLine("dso", "dso", "", "", "", "tvåtusen", "", false))
                .check(SWEDISH);

        assertEquals(
                Map.of(
                        "unit-name-2",
                        "Enhetens namn saknas. Skriv det, eller kryssa för Ta bort.",
                        "unit-from-2",
                        "”tvåtusen” är inget årtal. Skriv fyra siffror, till exempel 2020."),
                faults);
    }

    @Test
    void asksNothingOfALineThatGoes() {
        assertTrue(with(form(), null, new UnitLine("dso", "dso", "", "", "", "", "", true))
                .check(SWEDISH)
                .isEmpty());
    }
}
