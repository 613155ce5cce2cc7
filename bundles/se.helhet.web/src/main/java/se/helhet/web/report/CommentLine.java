package se.helhet.web.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Comments.Comment;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/**
 * A comment as it is drawn.
 *
 * @param when      as people read it
 * @param corrected when and by whom it got another text, in words; empty while it says what was first written
 * @param settled   when and by whom it was marked as done, in words; empty while it is open
 * @param fault     why what was last wanted of it was not done, or {@link CommentFault#NONE}
 */
public record CommentLine(Comment comment, String when, String corrected, String settled, CommentFault fault) {

    private static final int TOLD = 60;

    /** Enough of it to tell it from others. */
    public String beginning() {
        return beginning(comment.text());
    }

    static String beginning(String text) {
        return text.codePointCount(0, text.length()) <= TOLD
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TOLD)) + "…";
    }

    static CommentLine of(Comment comment, CommentFault fault, Words words) {
        return new CommentLine(
                comment,
                Times.full(comment.at(), words),
                comment.corrected()
                        .map(c -> words.say("report.comment.corrected", c.by(), Times.full(c.at(), words)))
                        .orElse(""),
                comment.done()
                        .map(d -> words.say("report.comment.settled", d.by(), Times.full(d.at(), words)))
                        .orElse(""),
                fault.id() == comment.id() ? fault : CommentFault.NONE);
    }

    static ImmutableList<CommentLine> all(ImmutableList<Comment> comments, CommentFault fault, Words words) {
        return comments.collect(c -> of(c, fault, words));
    }
}
