package se.helhet.web.chapter;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Addresses;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.report.Markup;
import se.helhet.api.round.Draft;
import se.helhet.api.round.Draft.Slot;
import se.helhet.api.round.Round;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.round.Submissions;
import se.helhet.api.value.Ask;
import se.helhet.web.chapter.ChapterPage.Block;
import se.helhet.web.chapter.ChapterPage.PartLink;
import se.helhet.web.http.Request;
import se.helhet.web.window.Desk;

/** Gathers a unit's chapters for reading and writing. Documents are Swedish, whatever language the workbench has. */
@Component(service = ChapterMaker.class)
public final class ChapterMaker {
    static final Locale DOCUMENT = Locale.forLanguageTag("sv");

    private final Submissions submissions;
    private final Figures figures;
    private final Markup markup;
    private final Desk desk;
    private final TextPlaces places;
    private final StateMaker states;

    @Activate
    public ChapterMaker(
            @Reference Submissions submissions,
            @Reference Figures figures,
            @Reference Markup markup,
            @Reference Desk desk,
            @Reference TextPlaces places,
            @Reference StateMaker states) {
        this.submissions = submissions;
        this.figures = figures;
        this.markup = markup;
        this.desk = desk;
        this.places = places;
        this.states = states;
    }

    static String address(String unit, String round) {
        return "/unit/" + Request.encoded(unit) + "/chapter/" + Request.encoded(round);
    }

    ChapterPage make(UnitInfo unit, Round round, Locale locale) {
        Draft draft = submissions.draft(unit.id(), round.code(), DOCUMENT);
        String address = address(unit.id(), round.code());
        TextPlaces.Around around = places.around(unit, round);
        return new ChapterPage(
                unit.id(),
                desk.owner(unit.id(), locale),
                unit.title(),
                round.title(),
                address,
                parts(unit, round, locale),
                blocks(draft, around),
                around.earlier().map(Round::title).orElse(""),
                states.make(unit.id(), round, draft, locale));
    }

    private ImmutableList<PartLink> parts(UnitInfo unit, Round round, Locale locale) {
        ImmutableList<UnitInfo> all = desk.parts(desk.owner(unit.id(), locale), locale);
        return all.size() < 2
                ? Lists.immutable.empty()
                : all.collect(
                        p -> new PartLink(p.shortTitle(), address(p.id(), round.code()), p.id().equals(unit.id())));
    }

    /** A text that several chapters show is written in the first of them. */
    static ImmutableList<Slot> once(Draft draft) {
        return draft.slots().distinctBy(Slot::name);
    }

    /** What stands between the places where people write is drawn as it prints. */
    private ImmutableList<Block> blocks(Draft draft, TextPlaces.Around around) {
        Submission submission = draft.submission();
        Numbers numbers = numbers(submission);
        MutableList<Block> blocks = Lists.mutable.empty();
        ImmutableList<Slot> slots = once(draft);
        for (FrozenChapter chapter : submission.chapters()) {
            blocks.add(Block.title(chapter.title()));
            int from = 0;
            for (Slot slot : slots.select(s -> s.chapter().equals(chapter.name()))) {
                html(chapter.contents().subList(from, slot.at()).toImmutableList(), numbers, blocks);
                blocks.add(Block.text(places.make(slot, around)));
                from = slot.at() + slot.length();
            }
            html(chapter.contents().drop(from), numbers, blocks);
        }
        return blocks.toImmutable();
    }

    private void html(ImmutableList<Content> contents, Numbers numbers, MutableList<Block> blocks) {
        if (contents.notEmpty()) {
            blocks.add(Block.html(markup.blocks(contents, numbers, DOCUMENT, screen("b" + blocks.size() + "-"))));
        }
    }

    private static Markup.Screen screen(String idPrefix) {
        return new Markup.Screen(ask -> "/figure/" + Request.encoded(ask.toString()), idPrefix, 1);
    }

    /** A version as it was handed in, one piece of markup per chapter. */
    ImmutableList<Block> blocks(Submission submission, boolean linked) {
        Numbers numbers = numbers(submission);
        MutableList<Block> blocks = Lists.mutable.empty();
        for (FrozenChapter chapter : submission.chapters()) {
            blocks.add(Block.title(chapter.title()));
            if (linked) {
                html(chapter.contents(), numbers, blocks);
            } else {
                Markup.Screen print = new Markup.Screen(ask -> "", "b" + blocks.size() + "-", 1);
                blocks.add(Block.html(markup.blocks(chapter.contents(), numbers, DOCUMENT, print)));
            }
        }
        return blocks.toImmutable();
    }

    /** A submission's own, and those of others as they stand now: they are filled in when the document is made. */
    private Numbers numbers(Submission submission) {
        ImmutableList<Ask> open = submission
                .chapters()
                .flatCollect(FrozenChapter::contents)
                .flatCollect(Addresses::of)
                .reject(ask -> submission.numbers().get(ask).isPresent())
                .distinct();
        return open.isEmpty() ? submission.numbers() : submission.numbers().with(figures.evaluate(open));
    }
}
