package se.helhet.web.finance;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.evaluation.Chapters;
import se.helhet.api.value.Period;
import se.helhet.web.http.NotFound;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Words;

/** The unit that keeps the accounts with its parts, and their chapters as they stand. */
@Component(service = FinanceUnits.class)
public final class FinanceUnits {
    private static final String ECONOMY = "economy";
    private final Catalogue catalogue;
    private final Desk desk;
    private final Kept<Asked, Chapters.Drawing> drawings;

    private record Asked(String unit, int year, Locale locale) {}

    @Activate
    public FinanceUnits(
            @Reference Catalogue catalogue,
            @Reference Desk desk,
            @Reference Chapters chapters,
            @Reference Changes changes) {
        this.catalogue = catalogue;
        this.desk = desk;
        this.drawings = new Kept<>(changes, a -> chapters.draw(a.unit(), Period.year(a.year()), a.locale()));
    }

    /** Empty where no installed unit keeps accounts. */
    ImmutableList<UnitInfo> all(Locale locale) {
        return catalogue
                .units(locale)
                .detectOptional(u -> u.fills().equals(ECONOMY))
                .map(u -> desk.parts(desk.owner(u.id(), locale), locale))
                .orElse(Lists.immutable.empty());
    }

    /** Throws {@link NotFound} with a sentence when the unit keeps no accounts, or nobody does. */
    void mustHave(String unit, Locale locale) {
        ImmutableList<UnitInfo> all = all(locale);
        if (all.noneSatisfy(u -> u.id().equals(unit))) {
            throw new NotFound(Words.in(locale).say(all.isEmpty() ? "finance.none" : "window.fault.nowhere"));
        }
    }

    Chapters.Drawing drawing(String unit, int year, Locale locale) {
        return drawings.get(new Asked(unit, year, locale));
    }
}
