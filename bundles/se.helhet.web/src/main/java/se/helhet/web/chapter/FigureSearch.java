package se.helhet.web.chapter;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.FigureInfo;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/** Finds figures by what people call them, all units' of them, with their value: for pickers. */
@Component(service = FigureSearch.class)
public final class FigureSearch {
    private static final int MOST_BROKEN_DOWN = 6;
    private static final int MOST_CODES = 400;
    private final Catalogue catalogue;
    private final Figures figures;
    private final Accents accents;

    @Activate
    public FigureSearch(@Reference Catalogue catalogue, @Reference Figures figures, @Reference Accents accents) {
        this.catalogue = catalogue;
        this.figures = figures;
        this.accents = accents;
    }

    /**
     * A figure to choose.
     *
     * @param value as it would stand in the text; says so when there is none
     * @param field what it is called in a text of the asking unit's
     * @param unit  what its unit is called
     */
    public record Hit(Ask ask, String label, String value, String field, String unit, String accent) {}

    private record Candidate(Ask ask, String label, UnitInfo unit) {}

    /**
     * @param words as typed; every one must begin a word of the figure's label, of a code of one of its breakdowns or of its
     *     unit's name. Empty gives the unit's own figures
     * @param unit  whose text it is for, its figures first; empty for the association's
     */
    public ImmutableList<Hit> find(String words, String unit, Period period, int most, Locale locale) {
        ImmutableList<String> wanted = Lists.immutable
                .of(words.toLowerCase(locale).split("[^\\p{L}\\p{N}]+"))
                .reject(String::isEmpty);
        MutableList<Candidate> found = Lists.mutable.empty();
        for (UnitInfo owner : ordered(unit, locale)) {
            if (found.size() >= most || (wanted.isEmpty() && found.notEmpty())) {
                break;
            }
            figures(owner, wanted, period, locale, found);
        }
        MutableList<Candidate> chosen = found.take(most);
        Numbers numbers = figures.evaluate(chosen.collect(Candidate::ask));
        return chosen.collect(c -> new Hit(
                        c.ask,
                        c.label,
                        value(numbers, c.ask, locale),
                        LiveFields.of(c.ask, unit, period),
                        c.unit.shortTitle(),
                        accents.of(c.unit.id(), locale)))
                .toImmutable();
    }

    private void figures(
            UnitInfo owner, ImmutableList<String> wanted, Period period, Locale locale, MutableList<Candidate> found) {
        int brokenDown = 0;
        for (FigureInfo figure : catalogue.figures(owner.id(), locale)) {
            Ask ask = Ask.of(owner.id(), figure.name(), period);
            ImmutableList<String> left = wanted.reject(w -> begins(figure.label(), w) || begins(owner.title(), w));
            if (left.isEmpty()) {
                found.add(new Candidate(ask, figure.label(), owner));
            } else if (left.size() < wanted.size()
                    && left.size() <= 2
                    && wanted.anySatisfy(w -> begins(figure.label(), w))
                    && brokenDown < MOST_BROKEN_DOWN) {
                brokenDown++;
                found.addAllIterable(parts(ask, figure, owner, left, locale));
            }
        }
    }

    private ImmutableList<Candidate> parts(
            Ask ask, FigureInfo figure, UnitInfo owner, ImmutableList<String> left, Locale locale) {
        MutableList<Candidate> parts = Lists.mutable.empty();
        for (Catalogue.Breakdown breakdown : figure.breakdowns()) {
            catalogue
                    .codes(owner.id(), figure.name(), breakdown.name(), ask.period(), locale)
                    .take(MOST_CODES)
                    .select(code -> left.allSatisfy(w -> begins(code.label(), w)))
                    .each(code -> parts.add(new Candidate(
                            ask.at(breakdown.name(), code.code()), figure.label() + ", " + code.label(), owner)));
        }
        return parts.toImmutable();
    }

    private ImmutableList<UnitInfo> ordered(String unit, Locale locale) {
        ImmutableList<UnitInfo> all = catalogue.units(locale).select(UnitInfo::usable);
        return all.select(u -> u.id().equals(unit)).newWithAll(all.reject(u -> u.id().equals(unit)));
    }

    private static boolean begins(String label, String word) {
        return Lists.immutable
                .of(label.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .anySatisfy(w -> w.startsWith(word));
    }

    /** As it would stand in the text. */
    private static String value(Numbers numbers, Ask ask, Locale locale) {
        return numbers.text(new Run.Live(ask, Optional.empty(), false, -1, "", ""), locale);
    }
}
