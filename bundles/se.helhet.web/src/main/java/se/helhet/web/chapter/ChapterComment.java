package se.helhet.web.chapter;

import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.report.Comments.Comment;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Source;
import se.helhet.web.http.Request;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/**
 * What somebody asks of a section that a unit's chapter fills, and what is not done yet.
 *
 * @param title   of the section
 * @param address of the section in the report
 * @param when    as people read it
 */
public record ChapterComment(String title, String address, String by, String when, String text) {

    /** The open ones about the unit's own sections: in the document's order, and as they were written. */
    static ImmutableList<ChapterComment> of(
            String unit, String round, ImmutableList<Comment> comments, Outline outline, Words words) {
        String report = "/report/" + Request.encoded(round) + "/section/";
        ImmutableList<Comment> open = comments.select(Comment::open);
        return outline.entries()
                .zipWithIndex()
                .select(placed -> placed.getOne().source() instanceof Source.UnitChapter c
                        && c.unit().equals(unit))
                .flatCollect(placed -> open.select(
                                c -> c.section().equals(placed.getOne().key()))
                        .collect(c -> new ChapterComment(
                                c.title(),
                                report + placed.getTwo() + "#comments",
                                c.by(),
                                Times.full(c.at(), words),
                                c.text())));
    }
}
