package se.helhet.web.chapter;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.round.Draft.Slot;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.round.Submissions;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;
import se.helhet.web.chapter.ChapterPage.TextPlace;
import se.helhet.web.http.Request;
import se.helhet.web.word.Times;

/** The places of a chapter where a person writes, with what stands there, stood there last year, and is not yet saved. */
@Component(service = TextPlaces.class)
public final class TextPlaces {
    private final Rounds rounds;
    private final Submissions submissions;
    private final TextReader reader;
    private final Drafts drafts;
    private final Catalogue catalogue;
    private final Figures figures;

    @Activate
    public TextPlaces(
            @Reference Rounds rounds,
            @Reference Submissions submissions,
            @Reference TextReader reader,
            @Reference Drafts drafts,
            @Reference Catalogue catalogue,
            @Reference Figures figures) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.reader = reader;
        this.drafts = drafts;
        this.catalogue = catalogue;
        this.figures = figures;
    }

    /**
     * What all places of one unit and round share.
     *
     * @param earlier the round of the same kind a year earlier
     * @param before  what the unit handed in then
     * @param known   the unit's numbers, this year's and last year's, by which typed ones are judged
     */
    record Around(
            UnitInfo unit,
            Round round,
            Optional<Round> earlier,
            Optional<Submission> before,
            ImmutableList<TypedNumbers.Known> known) {}

    Around around(UnitInfo unit, Round round) {
        Optional<Round> earlier = rounds.all()
                .detectOptional(r -> r.kind() == round.kind()
                        && r.period().equals(round.period().lastYear()));
        return new Around(
                unit,
                round,
                earlier,
                earlier.flatMap(r -> submissions.latest(unit.id(), r.code())),
                known(unit, round.period()));
    }

    private ImmutableList<TypedNumbers.Known> known(UnitInfo unit, Period period) {
        Locale locale = ChapterMaker.DOCUMENT;
        ImmutableList<Ask> asks = catalogue.figures(unit.id(), locale).flatCollect(f -> {
            Ask ask = Ask.of(unit.id(), f.name(), period);
            return Lists.immutable.of(ask, ask.in(period.lastYear()));
        });
        Numbers numbers = figures.evaluate(asks);
        return asks.select(a -> numbers.value(a).known())
                .collect(a -> new TypedNumbers.Known(
                        figures.label(a, locale), numbers.cell(a, locale), LiveFields.of(a, unit.id(), period)));
    }

    TextPlace make(Slot slot, Around around) {
        String unit = around.unit.id();
        String round = around.round.code();
        Rounds.Written saved = rounds.text(round, unit, slot.name());
        Optional<Drafts.Unsaved> unsaved =
                drafts.find(round, unit, slot.name()).filter(d -> !d.liveText().equals(saved.liveText()));
        String text = unsaved.map(Drafts.Unsaved::liveText).orElse(saved.liveText());
        ImmutableList<ImmutableList<Token>> paragraphs =
                reader.read(text, unit, around.round.period(), ChapterMaker.DOCUMENT);
        return new TextPlace(
                slot.name(),
                slot.label(),
                ChapterMaker.address(unit, round) + "/text/" + Request.encoded(slot.name()),
                paragraphs,
                unsaved.map(Drafts.Unsaved::seen).orElse(saved.version()),
                unsaved.map(Drafts.Unsaved::at).map(Times::clock).orElse(""),
                last(slot, around),
                typed(paragraphs, around));
    }

    static ImmutableList<TypedNumber> typed(ImmutableList<ImmutableList<Token>> paragraphs, Around around) {
        return TypedNumbers.in(
                paragraphs.collect(
                        p -> p.collect(t -> t.typed() ? t.text() : "x").makeString("")),
                around.known);
    }

    /** What was written a year earlier; else what was handed in then. */
    private ImmutableList<ImmutableList<Token>> last(Slot slot, Around around) {
        if (around.earlier.isEmpty()) {
            return Lists.immutable.empty();
        }
        Round then = around.earlier.get();
        String text = rounds.text(then.code(), around.unit.id(), slot.name()).liveText();
        if (!text.isEmpty()) {
            return reader.read(text, around.unit.id(), then.period(), ChapterMaker.DOCUMENT);
        }
        return around.before
                .map(s -> s.chapters()
                        .flatCollect(FrozenChapter::contents)
                        .selectInstancesOf(Content.Paragraph.class)
                        .select(p -> p.slot().equals(slot.name()))
                        .collect(p -> Lists.immutable.of(Token.words(p.runs()
                                .collect(run -> s.numbers().text(run, ChapterMaker.DOCUMENT))
                                .makeString("")))))
                .orElse(Lists.immutable.empty());
    }
}
