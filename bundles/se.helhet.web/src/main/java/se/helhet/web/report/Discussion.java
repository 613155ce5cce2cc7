package se.helhet.web.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Comments.Comment;
import se.helhet.api.round.Round;
import se.helhet.web.word.Words;

/**
 * All comments on a round's document: by section, in the document's order; last those whose section has left it.
 *
 * @param fault why a comment that is gone could not be changed, or empty
 */
public record Discussion(Round round, long open, long done, ImmutableList<Thread> threads, String fault) {

    /** @param address of the section, or empty when it has left the document */
    public record Thread(String number, String title, String address, ImmutableList<CommentLine> lines) {}

    static Discussion of(
            Round round,
            ImmutableList<Comment> comments,
            ImmutableList<PlacedSection> sections,
            CommentFault fault,
            Words words) {
        ImmutableList<String> keys = sections.collect(PlacedSection::key);
        ImmutableList<Thread> there = sections.distinctBy(PlacedSection::key)
                .collect(s -> new Thread(
                        s.section().number(), s.section().title(), s.address(), lines(comments, s.key(), fault, words)))
                .reject(t -> t.lines().isEmpty());
        ImmutableList<Thread> gone = comments.collect(Comment::section)
                .distinct()
                .reject(keys::contains)
                .collect(key -> new Thread(
                        "",
                        comments.select(c -> c.section().equals(key)).getLast().title(),
                        "",
                        lines(comments, key, fault, words)));
        long open = comments.count(Comment::open);
        return new Discussion(round, open, comments.size() - open, there.newWithAll(gone), fault.beside(comments));
    }

    /** The open ones first. */
    private static ImmutableList<CommentLine> lines(
            ImmutableList<Comment> comments, String key, CommentFault fault, Words words) {
        ImmutableList<Comment> here = comments.select(c -> c.section().equals(key));
        return CommentLine.all(here.select(Comment::open).newWithAll(here.reject(Comment::open)), fault, words);
    }
}
