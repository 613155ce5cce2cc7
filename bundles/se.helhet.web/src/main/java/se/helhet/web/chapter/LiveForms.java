package se.helhet.web.chapter;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Numbers;
import se.helhet.api.content.Run;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.web.http.Request;
import se.helhet.web.word.Words;

/** The ways in which one figure can stand in a text. */
@Component(service = LiveForms.class)
public final class LiveForms {
    /** Swedish, since the documents are. The first word is for less, the other for more or as much. */
    private static final ImmutableList<String> CHANGES =
            Lists.immutable.of("färre|fler", "lägre|högre", "minskade|ökade", "sämre|bättre");

    private static final String RESULT = "underskott|överskott";
    private final Figures figures;
    private final Accents accents;

    @Activate
    public LiveForms(@Reference Figures figures, @Reference Accents accents) {
        this.figures = figures;
        this.accents = accents;
    }

    /**
     * A live number opened.
     *
     * @param value   in print
     * @param label   what it is called
     * @param owner   what its unit is called
     * @param address of its page
     * @param ways    how it can be written
     * @param words   words that follow its sign
     */
    public record Opened(
            String value,
            String label,
            String owner,
            String address,
            String period,
            ImmutableList<Way> ways,
            ImmutableList<Way> words) {}

    /**
     * @param field  what stands in the braces
     * @param text   how it prints
     * @param what   what it is
     * @param chosen whether it stands so now
     */
    public record Way(String field, String text, String what, String accent, boolean sign, boolean chosen) {}

    /** In which text, and how its numbers print. */
    private record Asking(String now, String unit, Period period, Numbers numbers, Locale document) {}

    /**
     * @param field as it stands in the text's braces
     * @throws IllegalArgumentException with a sentence when it is none
     */
    public Opened open(String field, String unit, Period period, Locale document, Words words) {
        Ask ask = ask(field, unit, period);
        Ask before = ask.in(ask.period().lastYear());
        Ask planned = ask.on("budget");
        Numbers numbers = figures.evaluate(Lists.immutable.of(ask, before, planned));
        Asking asking = new Asking(field, unit, period, numbers, document);
        String plain = LiveFields.address(field);
        boolean compared = numbers.value(before).known();
        MutableList<Way> ways = Lists.mutable.of(way(plain, words.say("chapter.way.value"), asking));
        if (compared) {
            ways.add(way(LiveFields.of(before, unit, period), words.say("chapter.way.before"), asking));
            ways.add(way(plain + ":change", words.say("chapter.way.change"), asking));
            ways.add(way(plain + ":change,abs", words.say("chapter.way.absolute"), asking));
        }
        if (ask.basis().isEmpty() && numbers.value(planned).known()) {
            ways.add(way(LiveFields.of(planned, unit, period), words.say("chapter.way.budget"), asking));
        }
        if (ways.noneSatisfy(Way::chosen) && field.indexOf('?') < 0) {
            ways.add(way(field, words.say("chapter.way.now"), asking));
        }
        return new Opened(
                ways.getFirst().text(),
                figures.label(ask, words.locale()),
                figures.title(ask.unit(), words.locale()),
                "/figure/" + Request.encoded(ask.toString()),
                ask.period().toString(),
                ways.toImmutable(),
                words(plain, compared, money(numbers.uom(ask)), asking));
    }

    private ImmutableList<Way> words(String plain, boolean compared, boolean money, Asking asking) {
        MutableList<Way> words = Lists.mutable.empty();
        if (compared) {
            CHANGES.each(pair -> words.add(way(plain + ":change?" + pair, pair.replace("|", " / "), asking)));
        }
        if (money) {
            words.add(way(plain + "?" + RESULT, RESULT.replace("|", " / "), asking));
        }
        return words.toImmutable();
    }

    private static boolean money(Uom uom) {
        return uom.code().equals(Uom.TKR.code()) || uom.code().equals(Uom.KR.code());
    }

    private Way way(String field, String what, Asking asking) {
        Run run = LiveText.runs("{" + field + "}", asking.unit, asking.period).getFirst();
        String owner = TextReader.asks(run).getFirst().unit();
        return new Way(
                field,
                asking.numbers.text(run, asking.document),
                what,
                accents.of(owner, asking.document),
                run instanceof Run.BySign,
                field.equals(asking.now));
    }

    private static Ask ask(String field, String unit, Period period) {
        if (field.indexOf('{') >= 0 || field.indexOf('}') >= 0) {
            throw new IllegalArgumentException("\"" + field + "\" är inget levande tal.");
        }
        try {
            return TextReader.asks(
                            LiveText.runs("{" + field + "}", unit, period).getFirst())
                    .getFirstOptional()
                    .orElseThrow(() -> new IllegalArgumentException("\"" + field + "\" är inget levande tal."));
        } catch (LiveText.BadText e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
