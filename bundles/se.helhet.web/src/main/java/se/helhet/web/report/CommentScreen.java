package se.helhet.web.report;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.report.Comments;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
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
        Discussion discussion = Discussion.of(round, present.of(round.code()), drafts.sections(round.code()), words);
        return Reply.page(
                PageInfo.shared(ReportPerspective.ID, words.say("report.comments"), "comment", address(round.code())),
                Template.of("report/discussion.jte", discussion));
    }

    /** Beside a section only the section's comments are drawn anew, so that a text that is being written there is left. */
    private Reply change(Request request) {
        Round round = ReportScreen.round(rounds, request);
        Words words = Words.in(request.locale());
        if (!request.wantsPart()) {
            act(request, round, words);
            return Reply.to(address(round.code()));
        }
        String fault = "";
        try {
            act(request, round, words);
        } catch (IllegalArgumentException e) {
            fault = e.getMessage();
        }
        return Reply.part(Template.of(
                "report/comments.jte",
                SectionComments.of(round.code(), request.param("section"), comments.of(round.code()), fault, words)));
    }

    private void act(Request request, Round round, Words words) {
        String what = request.param("do");
        if (what.equals("write")) {
            String title = title(round, request.param("section"), words);
            comments.write(
                    round.code(),
                    request.param("section"),
                    title,
                    request.param("text"),
                    request.who(words.say("report.comment.why", title)));
        } else {
            boolean done = what.equals("done");
            comments.settle(
                    round.code(),
                    request.number("id", 0),
                    done,
                    request.who(words.say(done ? "report.comment.why.done" : "report.comment.why.again")));
        }
    }

    private String title(Round round, String section, Words words) {
        return drafts.sections(round.code())
                .detectOptional(s -> s.key().equals(section))
                .map(s -> s.section().title())
                .orElseThrow(() -> new IllegalArgumentException(words.say("report.comment.left")));
    }
}
