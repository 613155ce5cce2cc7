package se.helhet.web.report;

import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.Comments;
import se.helhet.api.report.Comments.Comment;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.StaleRow;
import se.helhet.api.store.Who;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** A page with all comments on a document, and what is done with them from there and from beside a section. */
@Component(service = Screen.class)
@Under("report")
public final class CommentScreen implements Screen {
    private final Rounds rounds;
    private final Drafts drafts;
    private final Comments comments;
    private final RoundComments present;

    @Activate
    public CommentScreen(
            @Reference Rounds rounds,
            @Reference Drafts drafts,
            @Reference Comments comments,
            @Reference RoundComments present) {
        this.rounds = rounds;
        this.drafts = drafts;
        this.comments = comments;
        this.present = present;
    }

    @Override
    public void addTo(Routes routes) {
        routes.kept("/report/{round}/comments", this::all).post("/report/{round}/comments", this::change);
    }

    static String address(String round) {
        return ReportPerspective.address(round) + "/comments";
    }

    private Reply all(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        return Reply.page(
                PageInfo.shared(ReportPerspective.ID, words.say("report.comments"), "comment", address(round.code())),
                Template.of(
                        "report/discussion.jte",
                        discussion(round, present.of(round.code()), CommentFault.NONE, words)));
    }

    private Discussion discussion(Round round, ImmutableList<Comment> all, CommentFault fault, Words words) {
        return Discussion.of(round, all, drafts.sections(round.code()), fault, words);
    }

    /** Beside a section only the section's comments are drawn anew, so that a text that is being written there is left. */
    private Reply change(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        if (!request.wantsPart()) {
            act(request, round, words);
            return Reply.to(address(round.code()));
        }
        CommentFault fault = CommentFault.NONE;
        try {
            act(request, round, words);
        } catch (IllegalArgumentException e) {
            fault = new CommentFault(request.number("id", 0), request.param("do"), e.getMessage());
        }
        ImmutableList<Comment> all = comments.of(round.code());
        return Reply.part(
                request.has("section")
                        ? Template.of(
                                "report/comments.jte",
                                SectionComments.of(round.code(), request.param("section"), all, fault, words))
                        : Template.of("report/threads.jte", discussion(round, all, fault, words)));
    }

    private void act(Request request, Round round, Words words) {
        switch (request.param("do")) {
            case "write" -> write(request, round.code(), words);
            case "done" -> settle(request, round.code(), true, words.say("report.comment.why.done"));
            case "correct", "remove" -> change(request, round.code(), words);
            default -> settle(request, round.code(), false, words.say("report.comment.why.again"));
        }
    }

    private void write(Request request, String round, Words words) {
        String section = request.param("section");
        String title = drafts.sections(round)
                .detectOptional(s -> s.key().equals(section))
                .map(s -> s.section().title())
                .orElseThrow(() -> new IllegalArgumentException(words.say("report.comment.left")));
        comments.write(
                round, section, title, request.param("text"), request.who(words.say("report.comment.why", title)));
    }

    private void settle(Request request, String round, boolean done, String why) {
        comments.settle(round, request.number("id", 0), done, request.who(why));
    }

    /** Who wants to change what someone else has just changed is told what it says now. */
    private void change(Request request, String round, Words words) {
        String what = request.param("do");
        long id = request.number("id", 0);
        if (said(round, id).isEmpty()) {
            throw new IllegalArgumentException(words.say("report.comment.gone." + what));
        }
        Who who = request.who(words.say("report.comment.why." + what));
        try {
            if (what.equals("correct")) {
                comments.correct(round, id, request.number("version", 0), request.param("text"), who);
            } else {
                comments.remove(round, id, request.number("version", 0), who);
            }
        } catch (StaleRow e) {
            String now = CommentLine.beginning(said(round, id).orElse(""));
            throw new IllegalArgumentException(words.say("report.comment.other." + what, now), e);
        }
    }

    /** What it says now; empty when it is gone. */
    private Optional<String> said(String round, long id) {
        return comments.of(round).detectOptional(c -> c.id() == id).map(Comment::text);
    }
}
