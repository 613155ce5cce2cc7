package se.helhet.core.drawing;

import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Chapters;
import se.helhet.api.value.Period;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.Units;

/** Draws a unit's chapters for screens. */
@Component(service = Chapters.class)
public final class LiveChapters implements Chapters {
    private final Units units;
    private final ChapterDrawer drawer;

    @Activate
    public LiveChapters(@Reference Units units, @Reference ChapterDrawer drawer) {
        this.units = units;
        this.drawer = drawer;
    }

    @Override
    public Drawing draw(String unit, Period period, Locale locale) {
        InstalledUnit installed = units.all()
                .detectOptional(u -> u.id().equals(unit))
                .orElseThrow(() -> new IllegalArgumentException("Enheten " + unit + " är inte installerad."));
        Drawn drawn = drawer.draw(installed, period, locale, "");
        return new Drawing(drawn.chapters(), drawn.numbers());
    }
}
