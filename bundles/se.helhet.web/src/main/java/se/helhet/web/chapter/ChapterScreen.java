package se.helhet.web.chapter;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** A unit's chapters in a round: to write in, to see in print, to hand in, and as they were handed in. */
@Component(service = Screen.class)
@Under("unit")
public final class ChapterScreen implements Screen {
    private final Desk desk;
    private final Rounds rounds;
    private final Submissions submissions;
    private final ChapterMaker chapters;
    private final StateMaker states;

    @Activate
    public ChapterScreen(
            @Reference Desk desk,
            @Reference Rounds rounds,
            @Reference Submissions submissions,
            @Reference ChapterMaker chapters,
            @Reference StateMaker states) {
        this.desk = desk;
        this.rounds = rounds;
        this.submissions = submissions;
        this.chapters = chapters;
        this.states = states;
    }

    @Override
    public void addTo(Routes routes) {
        String chapter = "/unit/{unit}/chapter/{round}";
        routes.get(chapter, this::write)
                .get(chapter + "/print", this::print)
                .get(chapter + "/state", this::state)
                .post(chapter + "/submit", this::submit)
                .get(chapter + "/version/{version}", this::version)
                .get(chapter + "/version/{version}/print", this::printVersion)
                .get(chapter + "/version/{version}/file", this::file);
    }

    private Reply write(Request request) {
        UnitInfo unit = unit(request);
        Round round = round(request);
        ChapterPage page = chapters.make(unit, round, request.locale());
        return Reply.page(info(request, unit, round, round.title(), ""), Template.of("chapter/chapter.jte", page));
    }

    private PageInfo info(Request request, UnitInfo unit, Round round, String title, String below) {
        String owner = desk.owner(unit.id(), request.locale());
        String address = ChapterMaker.address(unit.id(), round.code()) + below;
        String tab = owner.equals(unit.id()) ? title : unit.shortTitle() + ", " + title;
        return new PageInfo(tab, "", owner, owner, ChapterMaker.address(owner, round.code()), address, true);
    }

    private Reply state(Request request) {
        UnitInfo unit = unit(request);
        return Reply.part(Template.of("chapter/state.jte", states.make(unit.id(), round(request), request.locale())));
    }

    private Reply submit(Request request) {
        UnitInfo unit = unit(request);
        Round round = round(request);
        Words words = Words.in(request.locale());
        submissions.submit(unit.id(), round.code(), request.who(words.say("chapter.why.submit", round.title())));
        return Reply.to(ChapterMaker.address(unit.id(), round.code()));
    }

    private Reply version(Request request) {
        UnitInfo unit = unit(request);
        Round round = round(request);
        Submission submission = submission(request, unit, round);
        String title = Words.in(request.locale()).say("chapter.version.title", round.title(), submission.version());
        return Reply.page(
                info(request, unit, round, title, "/version/" + submission.version()),
                Template.of("chapter/version.jte", submission)
                        .with("unit", unit)
                        .with("round", round)
                        .with("address", ChapterMaker.address(unit.id(), round.code()))
                        .with("at", Times.near(submission.at(), Words.in(request.locale())))
                        .with("versions", states.versions(unit.id(), round, request.locale()))
                        .with("blocks", chapters.blocks(submission, true)));
    }

    private Reply print(Request request) {
        UnitInfo unit = unit(request);
        Round round = round(request);
        return printed(submissions.preview(unit.id(), round.code(), ChapterMaker.DOCUMENT), unit, round);
    }

    private Reply printVersion(Request request) {
        UnitInfo unit = unit(request);
        Round round = round(request);
        return printed(submission(request, unit, round), unit, round);
    }

    private Reply printed(Submission submission, UnitInfo unit, Round round) {
        return new Reply.Bare(Template.of("chapter/print.jte", chapters.blocks(submission, false))
                .with("unit", unit)
                .with("round", round)
                .with("version", submission.version()));
    }

    private Reply file(Request request) throws IOException {
        UnitInfo unit = unit(request);
        Round round = round(request);
        Submission submission = submission(request, unit, round);
        Path file = Files.createTempFile("helhet-", ".submission");
        submissions.write(submission, file);
        String name = unit.id() + "-" + round.code() + "-" + submission.version() + ".json";
        return new Reply.Download(file, name, "application/json", true);
    }

    private Submission submission(Request request, UnitInfo unit, Round round) {
        String asked = request.path("version");
        return (asked.matches("[0-9]{1,9}")
                        ? submissions.version(unit.id(), round.code(), Integer.parseInt(asked))
                        : java.util.Optional.<Submission>empty())
                .orElseThrow(() -> new NotFound(
                        Words.in(request.locale()).say("chapter.version.gone", unit.title(), round.title(), asked)));
    }

    private UnitInfo unit(Request request) {
        String id = request.path("unit");
        return desk.unit(id, request.locale())
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("unit.gone", id)));
    }

    private Round round(Request request) {
        String code = request.path("round");
        return rounds.all()
                .detectOptional(r -> r.code().equals(code))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("chapter.round.gone", code)));
    }
}
