package se.helhet.web.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.value.Period;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.http.Upload;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** A round's submissions: who has handed in, handing in from here, receiving files, opening rounds. */
@Component(service = Screen.class)
@Under("report")
public final class ReportScreen implements Screen {
    private final Rounds rounds;
    private final Submissions submissions;
    private final Organisation organisation;
    private final Desk desk;
    private final Drafts drafts;
    private final RoundComments comments;

    @Activate
    public ReportScreen(
            @Reference Rounds rounds,
            @Reference Submissions submissions,
            @Reference Organisation organisation,
            @Reference Desk desk,
            @Reference Drafts drafts,
            @Reference RoundComments comments) {
        this.rounds = rounds;
        this.submissions = submissions;
        this.organisation = organisation;
        this.desk = desk;
        this.drafts = drafts;
        this.comments = comments;
    }

    @Override
    public void addTo(Routes routes) {
        routes.get("/report", this::newest)
                .post("/report", this::open)
                .get("/report/{round}", this::overview)
                .post("/report/{round}/hand-in", this::handIn)
                .post("/report/{round}/receive", this::receive);
    }

    private Reply newest(Request request) {
        Optional<Round> newest = rounds.all().getFirstOptional();
        if (newest.isPresent()) {
            return Reply.to(desk(request, newest.get()));
        }
        Words words = Words.in(request.locale());
        return Reply.page(
                PageInfo.shared(ReportPerspective.ID, words.say("report.perspective"), "doc", "/report"),
                Template.of("report/none.jte"));
    }

    /** The section last opened; else the first of the newest round that says something. */
    private String desk(Request request, Round newest) {
        String submissionsPage = ReportPerspective.address(newest.code());
        if (organisation.federation().isEmpty()) {
            return submissionsPage;
        }
        String last = request.session().settings().get(SectionScreen.LAST);
        boolean there = rounds.all()
                .anySatisfy(r -> last.matches(
                        java.util.regex.Pattern.quote(ReportPerspective.address(r.code())) + "/section/\\d+"));
        if (there) {
            return last;
        }
        int first = drafts.of(newest.code())
                .sections()
                .detectIndex(s -> s.contents().notEmpty());
        return first < 0 ? submissionsPage : submissionsPage + "/section/" + first;
    }

    private Reply open(Request request) {
        Words words = Words.in(request.locale());
        Round.Kind kind = request.choice("kind", Round.Kind.class);
        int year = (int) request.number("year", 0);
        if (year < 1990 || year > 2100) {
            throw new IllegalArgumentException(words.say("report.round.badYear", request.param("year")));
        }
        Period period =
                kind == Round.Kind.INTERIM_REPORT ? Period.parse(year + "-01.." + year + "-08") : Period.year(year);
        String title = request.param("title").isBlank()
                ? words.say("report.kind." + kind.word()) + " " + year
                : request.param("title").strip();
        Optional<LocalDate> deadline = request.param("deadline").isBlank()
                ? Optional.empty()
                : Optional.of(day(request.param("deadline"), words));
        Round round = new Round(kind.word() + "-" + year, kind, period, title, deadline);
        rounds.save(round, request.who(words.say("report.round.why", title)));
        return Reply.to(ReportPerspective.address(round.code()));
    }

    private static LocalDate day(String text, Words words) {
        try {
            return LocalDate.parse(text.strip());
        } catch (java.time.format.DateTimeParseException e) {
            throw new IllegalArgumentException(words.say("report.round.badDay", text), e);
        }
    }

    static Round round(Rounds rounds, Request request) {
        String code = request.path("round");
        return rounds.all()
                .detectOptional(r -> r.code().equals(code))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("report.gone", code)));
    }

    private Reply overview(Request request) {
        Round round = round(rounds, request);
        Words words = Words.in(request.locale());
        LocalDate today = Times.today();
        ImmutableList<UnitInfo> installed = desk.owners(request.locale());
        ImmutableList<Submission> handed = submissions.latest(round.code());
        ImmutableList<String> units = organisation
                .units(round.period().year())
                .collect(Organisation.UnitEntry::id)
                .newWithAll(installed.collect(UnitInfo::id))
                .newWithAll(handed.collect(Submission::unit))
                .distinct();
        ImmutableList<SubmissionsPage.Line> lines = units.collect(unit -> {
            Optional<UnitInfo> here = desk.unit(unit, request.locale());
            Optional<Submission> latest = handed.detectOptional(s -> s.unit().equals(unit));
            return new SubmissionsPage.Line(
                    unit,
                    here.map(UnitInfo::title)
                            .or(() -> latest.map(Submission::unitTitle))
                            .orElseGet(() -> name(unit)),
                    desk.owner(unit, request.locale()),
                    here.isPresent(),
                    latest.map(Submission::version).orElse(0),
                    latest.map(s -> words.day(Times.day(s.at()), today)).orElse(""),
                    latest.map(Submission::by).orElse(""),
                    latest.map(s -> s.findings().size()).orElse(0),
                    latest.filter(s -> !s.complete()).map(s -> words.say("report.faulty")));
        });
        String deadline = round.deadline()
                .map(d -> {
                    String day = words.day(d, today);
                    String away = words.distance(d, today);
                    return away.equals(day)
                            ? words.say("report.deadline.day", day)
                            : words.say("report.deadline", day, away);
                })
                .orElse("");
        SubmissionsPage page = new SubmissionsPage(
                round,
                deadline,
                lines.count(l -> l.version() > 0),
                comments.open(round.code()).size(),
                lines);
        return Reply.page(
                PageInfo.shared(
                        ReportPerspective.ID,
                        words.say("report.submissions.of", round.title()),
                        "people",
                        ReportPerspective.address(round.code())),
                Template.of("report/submissions.jte", page));
    }

    private String name(String unit) {
        return organisation
                .units()
                .detectOptional(u -> u.id().equals(unit))
                .map(Organisation.UnitEntry::name)
                .orElse(unit);
    }

    private Reply handIn(Request request) {
        Round round = round(rounds, request);
        Words words = Words.in(request.locale());
        for (String unit : request.params("unit")) {
            for (UnitInfo part : desk.parts(unit, request.locale())) {
                submissions.submit(part.id(), round.code(), request.who(words.say("report.handIn.why", round.title())));
            }
        }
        return Reply.to(ReportPerspective.address(round.code()));
    }

    private Reply receive(Request request) throws IOException {
        Round round = round(rounds, request);
        Words words = Words.in(request.locale());
        Upload file = request.file("file")
                .orElseThrow(() -> new IllegalArgumentException(words.say("report.receive.nofile")));
        Submission received = file.aside(
                saved -> submissions.receive(saved, request.who(words.say("report.receive.why", file.name()))));
        return Reply.to(ReportPerspective.address(received.round().isEmpty() ? round.code() : received.round()));
    }
}
