package se.helhet.web.report;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Comments.Comment;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/**
 * A comment as it is drawn.
 *
 * @param when    as people read it
 * @param settled when and by whom it was marked as done, in words; empty while it is open
 */
public record CommentLine(Comment comment, String when, String settled) {

    private static final int TOLD = 60;

    /** Enough of it to tell it from others. */
    public String beginning() {
        String text = comment.text();
        return text.codePointCount(0, text.length()) <= TOLD
                ? text
                : text.substring(0, text.offsetByCodePoints(0, TOLD)) + "…";
    }

    static CommentLine of(Comment comment, Words words) {
        return new CommentLine(
                comment,
                Times.full(comment.at(), words),
                comment.done()
                        .map(d -> words.say("report.comment.settled", d.by(), Times.full(d.at(), words)))
                        .orElse(""));
    }

    static ImmutableList<CommentLine> all(ImmutableList<Comment> comments, Words words) {
        return comments.collect(c -> of(c, words));
    }
}
