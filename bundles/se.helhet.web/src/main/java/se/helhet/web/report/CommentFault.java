package se.helhet.web.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Comments.Comment;

/**
 * Why what was wanted of a comment was not done.
 *
 * @param id   of the comment; 0 for one that is being written
 * @param what was wanted of it, as its form says
 * @param says a sentence
 */
public record CommentFault(long id, String what, String says) {
    static final CommentFault NONE = new CommentFault(0, "", "");

    /** The sentence, when it is about that being done; else empty. */
    public String of(String wanted) {
        return what.equals(wanted) ? says : "";
    }

    /** The sentence when it is about none of the comments that there are; else empty. */
    String beside(ImmutableList<Comment> comments) {
        return comments.anySatisfy(c -> c.id() == id) ? "" : says;
    }
}
