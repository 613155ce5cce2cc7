package se.helhet.web.palette;

import java.util.Comparator;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.FigureInfo;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.web.http.Request;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.window.Desk;
import se.helhet.web.window.Finder;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** Finds figures and shows their value. */
@Component(service = Finder.class)
public final class FigureFinder implements Finder {
    private final Kept<Locale, ImmutableList<FigureInfo>> all;
    private final Figures figures;
    private final Desk desk;
    private final YearChoice years;

    @Activate
    public FigureFinder(
            @Reference Catalogue catalogue,
            @Reference Figures figures,
            @Reference Desk desk,
            @Reference YearChoice years,
            @Reference Changes changes) {
        this.all = new Kept<>(
                changes, locale -> catalogue.units(locale).flatCollect(u -> catalogue.figures(u.id(), locale)));
        this.figures = figures;
        this.desk = desk;
        this.years = years;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public ImmutableList<Hit> find(String words, int most, Request request) {
        if (words.length() < 2) {
            return Lists.immutable.empty();
        }
        Fits sought = Fits.to(words);
        Period year = Period.year(years.of(request));
        ImmutableList<FigureInfo> hits = all.get(request.locale())
                .select(f -> sought.fits(f.label()))
                .toSortedList(Comparator.comparingInt(f -> sought.rank(f.label())))
                .take(most)
                .toImmutable();
        Numbers numbers = figures.evaluate(hits.collect(f -> Ask.of(f.unit(), f.name(), year)));
        String group = Words.in(request.locale()).say("palette.figures");
        return hits.collect(f -> {
            Ask ask = Ask.of(f.unit(), f.name(), year);
            return new Hit(
                    group,
                    "figure",
                    desk.owner(f.unit(), request.locale()),
                    f.label(),
                    numbers.cell(ask, request.locale()),
                    "/figure/" + Request.encoded(ask.toString()));
        });
    }
}
