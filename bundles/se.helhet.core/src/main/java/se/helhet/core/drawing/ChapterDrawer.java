package se.helhet.core.drawing;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.set.ImmutableSet;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.goal.Goals;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.store.Store;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.core.figure.CodeBook;
import se.helhet.core.unit.InstalledUnit;
import se.helhet.core.unit.UnitFailure;

/**
 * Draws a unit's chapters. All parts draw once while what they miss is only noted, that is loaded in one go, and they
 * draw again until nothing is missing: two passes, three when the cells of a breakdown were unknown.
 */
@Component(service = ChapterDrawer.class)
public final class ChapterDrawer {
    private static final int MOST_PASSES = 8;
    private static final String HINT_TABLES = "Läs loggen, åtgärda orsaken och starta om.";

    private final Sources.Services services;
    private final Store store;

    @Activate
    public ChapterDrawer(
            @Reference Figures figures,
            @Reference CodeBook codes,
            @Reference Goals goals,
            @Reference Rounds rounds,
            @Reference Store store) {
        this.services = new Sources.Services(figures, codes, goals, rounds);
        this.store = store;
    }

    /**
     * Never throws for the unit's fault. A unit that is set aside, hangs or lacks its tables gives each chapter as one
     * gap; a part that fails is a gap in its place.
     *
     * @param round code of the round whose written texts are taken in, or empty for none
     */
    public Drawn draw(InstalledUnit unit, Period period, Locale locale, String round) {
        ImmutableList<Chapter> chapters;
        try {
            chapters = unit.chapters();
        } catch (UnitFailure e) {
            UnitFailure first = unit.failure().orElse(e);
            FrozenChapter only = new FrozenChapter(unit.id(), unit.title(locale), gap(unit, locale, first));
            return frozen(Lists.immutable.of(only));
        }
        try {
            unit.declaration();
            store.trouble(unit.id()).ifPresent(cause -> {
                throw new UnitFailure(cause, HINT_TABLES);
            });
            return draw(chapters, new Sources(unit, period, locale, round, services));
        } catch (UnitFailure e) {
            return frozen(
                    chapters.collect(c -> new FrozenChapter(c.name(), title(unit, c, locale), gap(unit, locale, e))));
        }
    }

    private static Drawn draw(ImmutableList<Chapter> chapters, Sources sources) {
        ImmutableList<ChapterSketch> sketches = chapters.collect(c -> new ChapterSketch(sources, c));
        ImmutableList<PartSketch> all = sketches.flatCollect(ChapterSketch::all);
        for (int pass = 1; pass <= MOST_PASSES && all.anySatisfy(s -> !s.finished()); pass++) {
            all.forEach(PartSketch::draw);
            sources.load();
        }
        all.reject(PartSketch::finished).forEach(PartSketch::giveUp);
        all.forEach(PartSketch::judge);
        ImmutableSet<Ask> used =
                Sets.mutable.withAll(all.flatCollect(PartSketch::used)).toImmutable();
        return new Drawn(
                sketches.collect(ChapterSketch::frozen),
                sketches.flatCollect(ChapterSketch::slots),
                used,
                sources.numbers(used));
    }

    /** The title of a chapter that is one gap; the label where there is one. */
    private static String title(InstalledUnit unit, Chapter chapter, Locale locale) {
        return unit.labels().find("chapter." + chapter.name(), locale).orElseGet(() -> unit.title(locale));
    }

    private static ImmutableList<Content> gap(InstalledUnit unit, Locale locale, UnitFailure failure) {
        return Lists.immutable.of(new Content.Gap(unit.title(locale), failure.getMessage(), failure.hint(), true));
    }

    private static Drawn frozen(ImmutableList<FrozenChapter> chapters) {
        return new Drawn(chapters, Lists.immutable.empty(), Sets.immutable.empty(), Numbers.NONE);
    }
}
