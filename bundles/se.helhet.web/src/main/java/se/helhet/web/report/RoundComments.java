package se.helhet.web.report;

import org.eclipse.collections.api.bag.ImmutableBag;
import org.eclipse.collections.api.factory.Bags;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.Comments;
import se.helhet.api.report.Comments.Comment;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;

/** The comments on each round's document, as they stand. */
@Component(service = RoundComments.class)
public final class RoundComments {
    private final Kept<String, ImmutableList<Comment>> comments;

    @Activate
    public RoundComments(@Reference Comments comments, @Reference Changes changes) {
        this.comments = new Kept<>(changes, comments::of);
    }

    ImmutableList<Comment> of(String round) {
        return comments.get(round);
    }

    /** How many are open, by the key of their section. */
    ImmutableBag<String> open(String round) {
        return Bags.immutable.withAll(of(round).select(Comment::open).collect(Comment::section));
    }
}
