package se.helhet.web.chapter;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.web.http.Request;
import se.helhet.web.window.Desk;
import se.helhet.web.window.Finder;
import se.helhet.web.word.Words;

/** Finds chapters by unit and round, and the texts in them by their words. */
@Component(service = Finder.class)
public final class ChapterFinder implements Finder {
    private static final int FEWEST_LETTERS = 3;
    private static final int AROUND = 32;
    private static final int MOST_WITHOUT_WORDS = 2;
    private final Desk desk;
    private final Rounds rounds;

    @Activate
    public ChapterFinder(@Reference Desk desk, @Reference Rounds rounds) {
        this.desk = desk;
        this.rounds = rounds;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public ImmutableList<Hit> find(String words, int most, Request request) {
        ImmutableList<Hit> chapters = chapters(words, words.isEmpty() ? MOST_WITHOUT_WORDS : most, request);
        return words.length() < FEWEST_LETTERS ? chapters : chapters.newWithAll(texts(words, most, request));
    }

    private ImmutableList<Hit> chapters(String words, int most, Request request) {
        Locale locale = request.locale();
        String group = Words.in(locale).say("chapter.find.chapters");
        MutableList<Hit> hits = Lists.mutable.empty();
        for (Round round : rounds.all()) {
            for (UnitInfo unit : desk.owners(locale)) {
                String title = unit.title() + ", " + round.title();
                if (hits.size() < most && fits(title, words, locale)) {
                    hits.add(
                            new Hit(group, "doc", unit.id(), title, "", ChapterMaker.address(unit.id(), round.code())));
                }
            }
        }
        return hits.toImmutable();
    }

    private static boolean fits(String title, String words, Locale locale) {
        String low = title.toLowerCase(locale);
        return Lists.immutable.of(words.toLowerCase(locale).split("\\s+")).allSatisfy(low::contains);
    }

    private ImmutableList<Hit> texts(String words, int most, Request request) {
        Locale locale = request.locale();
        String group = Words.in(locale).say("chapter.find.texts");
        String low = words.toLowerCase(locale);
        MutableList<Hit> hits = Lists.mutable.empty();
        for (Round round : rounds.all()) {
            rounds.texts(round.code())
                    .select(t -> t.liveText().toLowerCase(locale).contains(low))
                    .each(t -> {
                        if (hits.size() < most) {
                            String address = ChapterMaker.address(t.unit(), round.code());
                            hits.add(new Hit(
                                    group,
                                    "pen",
                                    desk.owner(t.unit(), locale),
                                    excerpt(t.liveText(), low, locale),
                                    round.title(),
                                    address + "#place-" + t.slot()));
                        }
                    });
        }
        return hits.toImmutable();
    }

    /** The words with a little around them. */
    private static String excerpt(String text, String low, Locale locale) {
        int at = text.toLowerCase(locale).indexOf(low);
        int from = Math.max(0, at - AROUND);
        int to = Math.min(text.length(), at + low.length() + 2 * AROUND);
        String cut = text.substring(from, to).replaceAll("\\s+", " ");
        return (from > 0 ? "… " : "") + cut + (to < text.length() ? " …" : "");
    }
}
