package se.helhet.web.finance;

import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.multimap.list.ImmutableListMultimap;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.round.Submission.FrozenChapter;

/**
 * Statements of one kind, one for each scope: the federation's income statement and those of its units. They are told by
 * their open data, which they share: one file, in which each has a scope of its own.
 *
 * @param file  name of the open-data file
 * @param title of the first, which is the whole's where there is one
 */
public record Family(String file, String title, ImmutableList<Member> members) {
    private static final String SCOPE = "scope";
    private static final String INTERNAL = "includes_internal";

    /** @param chapter name of the chapter that shows it alone */
    public record Member(String chapter, String title, String scope, Grid grid) {
        /** Whether what units charge each other stands in it; empty where nothing says so. */
        Optional<Boolean> internal() {
            return attribute(grid, INTERNAL).map(Boolean::parseBoolean);
        }
    }

    /** Those that have two members or more, in the chapters' order. */
    static ImmutableList<Family> of(ImmutableList<FrozenChapter> chapters) {
        ImmutableListMultimap<String, Member> members = chapters.flatCollect(Family::member)
                .groupBy(m -> m.grid().dataset().file());
        return chapters.flatCollect(Family::member)
                .collect(m -> m.grid().dataset().file())
                .distinct()
                .select(file -> members.get(file).size() > 1)
                .collect(file -> new Family(file, members.get(file).getFirst().title(), members.get(file)));
    }

    /** The chapter's first table, when it has a scope. */
    private static ImmutableList<Member> member(FrozenChapter chapter) {
        return chapter.contents()
                .selectInstancesOf(Grid.class)
                .getFirstOptional()
                .filter(g -> !g.dataset().file().isEmpty())
                .flatMap(g -> attribute(g, SCOPE).map(s -> new Member(chapter.name(), chapter.title(), s, g)))
                .map(Lists.immutable::of)
                .orElse(Lists.immutable.empty());
    }

    boolean holds(String chapter) {
        return members.anySatisfy(m -> m.chapter().equals(chapter));
    }

    /** Whether the first leaves out what all the others have: what units charge each other. */
    boolean leavesOutInternal() {
        return members.getFirst().internal().filter(i -> !i).isPresent()
                && members.drop(1).allSatisfy(m -> m.internal().orElse(false));
    }

    private static Optional<String> attribute(Content.Grid grid, String name) {
        return grid.dataset()
                .attributes()
                .detectOptional(a -> a.name().equals(name))
                .map(Attribute::value);
    }
}
