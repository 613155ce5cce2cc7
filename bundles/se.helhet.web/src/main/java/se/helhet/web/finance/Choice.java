package se.helhet.web.finance;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.web.word.Words;

/** Which statement of a family to look at: all side by side, the whole, or a unit's. */
public record Choice(String title, String address, boolean chosen) {

    /** @param chapter the one that is shown, or empty for all */
    static ImmutableList<Choice> of(
            String unit, Family family, String chapter, Locale locale, Organisation organisation) {
        Words words = Words.in(locale);
        ImmutableList<UnitEntry> units = organisation.units();
        return Lists.immutable
                .of(new Choice(words.say("finance.all"), BesideScreen.address(unit, family), chapter.isEmpty()))
                .newWithAll(family.members()
                        .collect(m -> new Choice(
                                units.detectOptional(u -> u.id().equals(m.scope()))
                                        .map(UnitEntry::shortName)
                                        .orElse(words.say("finance.whole")),
                                FinancePerspective.address(unit, m.chapter()),
                                m.chapter().equals(chapter))));
    }
}
