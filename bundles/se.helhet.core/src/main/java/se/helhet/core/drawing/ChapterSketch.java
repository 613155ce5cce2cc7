package se.helhet.core.drawing;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.content.Content;
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
}
