package se.helhet.web.chapter;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.web.window.Desk;

/** Whose colour a number has. */
@Component(service = Accents.class)
public final class Accents {
    private final Catalogue catalogue;
    private final Desk desk;

    @Activate
    public Accents(@Reference Catalogue catalogue, @Reference Desk desk) {
        this.catalogue = catalogue;
        this.desk = desk;
    }

    /** @param unit a unit's id, or a role that one fills */
    public String of(String unit, Locale locale) {
        String owner = catalogue
                .units(locale)
                .detectOptional(u -> u.id().equals(unit) || u.fills().equals(unit))
                .map(UnitInfo::id)
                .orElse(unit);
        return desk.owner(owner, locale);
    }
}
