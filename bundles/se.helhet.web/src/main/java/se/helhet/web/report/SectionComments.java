package se.helhet.web.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Comments.Comment;
import se.helhet.web.word.Words;

/**
 * The comments beside a section's paper, and the field for a new one.
 *
 * @param section its key
 * @param fault   why a new comment could not be stored, or one that is gone not changed; or empty
 */
public record SectionComments(
        String round, String section, ImmutableList<CommentLine> open, ImmutableList<CommentLine> done, String fault) {

    static SectionComments of(
            String round, String section, ImmutableList<Comment> all, CommentFault fault, Words words) {
        ImmutableList<Comment> here = all.select(c -> c.section().equals(section));
        return new SectionComments(
                round,
                section,
                CommentLine.all(here.select(Comment::open), fault, words),
                CommentLine.all(here.reject(Comment::open), fault, words),
                fault.beside(here));
    }

    /** Differs between sections: what is being written about one stays there. */
    public String field() {
        return "comment-text-" + Integer.toHexString((round + " " + section).hashCode());
    }
}
