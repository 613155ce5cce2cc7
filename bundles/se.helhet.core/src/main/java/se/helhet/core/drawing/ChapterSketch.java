package se.helhet.core.drawing;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.content.Content;
import se.helhet.api.round.Draft.Slot;
import se.helhet.api.round.Submission.FrozenChapter;

/** One chapter on its way to content. Its title is drawn like a part: it may follow from data, and it may fail. */
final class ChapterSketch {
    private final Sources sources;
    private final Chapter chapter;
    private final PartSketch title;
    private final ImmutableList<PartSketch> parts;

    ChapterSketch(Sources sources, Chapter chapter) {
        this.sources = sources;
        this.chapter = chapter;
        this.title = new PartSketch(
                sources,
                d -> Lists.immutable.of(
                        new Content.Heading(1, "", chapter.title().apply(d))),
                "rubriken till kapitlet " + chapter.name());
        this.parts = chapter.parts()
                .collectWithIndex((part, i) ->
                        new PartSketch(sources, part, "avsnitt " + (i + 1) + " i kapitlet " + chapter.name()));
    }

    ImmutableList<PartSketch> all() {
        return parts.newWith(title);
    }

    FrozenChapter frozen() {
        Content drawn = title.contents().getFirst();
        ImmutableList<Content> contents = parts.flatCollect(PartSketch::contents);
        return drawn instanceof Content.Heading heading
                ? new FrozenChapter(chapter.name(), heading.text(), contents)
                : new FrozenChapter(
                        chapter.name(),
                        sources.unit.title(sources.locale),
                        Lists.immutable.of(drawn).newWithAll(contents));
    }

    /**
     * Where a person writes: the slots that the parts asked for, each once. Its place is that of its first paragraph, or
     * the end of its part.
     */
    ImmutableList<Slot> slots() {
        MutableList<Slot> slots = Lists.mutable.empty();
        int at = title.contents().getFirst() instanceof Content.Heading ? 0 : 1;
        String heading = "";
        for (PartSketch part : parts) {
            ImmutableList<Content> contents = part.contents();
            for (String name :
                    part.slots().reject(n -> slots.anySatisfy(s -> s.name().equals(n)))) {
                int first = contents.detectIndex(c -> writtenIn(c, name));
                int place = first < 0 ? contents.size() : first;
                String above = heading(contents.take(place), heading);
                slots.add(new Slot(
                        chapter.name(), name, label(name, above), at + place, contents.count(c -> writtenIn(c, name))));
            }
            heading = heading(contents, heading);
            at += contents.size();
        }
        return slots.toImmutable();
    }

    private static boolean writtenIn(Content block, String slot) {
        return block instanceof Content.Paragraph p && p.slot().equals(slot);
    }

    private static String heading(ImmutableList<Content> contents, String before) {
        ImmutableList<Content.Heading> headings = contents.selectInstancesOf(Content.Heading.class);
        return headings.isEmpty() ? before : headings.getLast().text();
    }

    private String label(String slot, String heading) {
        return sources.unit.labels().find("slot." + slot, sources.locale).orElse(heading.isEmpty() ? slot : heading);
    }
}
