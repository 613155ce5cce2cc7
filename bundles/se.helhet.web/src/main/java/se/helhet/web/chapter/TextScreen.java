package se.helhet.web.chapter;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StaleRow;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** What the editor of a text asks: saving, drafts, figures to choose, a live number's forms, what typed numbers say. */
@Component(service = Screen.class)
@Under({"writing", "unit"})
public final class TextScreen implements Screen {
    private static final int MOST_HITS = 12;
    private final Desk desk;
    private final Rounds rounds;
    private final TextReader reader;
    private final TextPlaces places;
    private final Drafts drafts;
    private final FigureSearch search;
    private final LiveForms forms;

    @Activate
    public TextScreen(
            @Reference Desk desk,
            @Reference Rounds rounds,
            @Reference TextReader reader,
            @Reference TextPlaces places,
            @Reference Drafts drafts,
            @Reference FigureSearch search,
            @Reference LiveForms forms) {
        this.desk = desk;
        this.rounds = rounds;
        this.reader = reader;
        this.places = places;
        this.drafts = drafts;
        this.search = search;
        this.forms = forms;
    }

    @Override
    public void addTo(Routes routes) {
        String chapter = "/unit/{unit}/chapter/{round}";
        routes.get("/writing/{round}/figures", this::figures)
                .get(chapter + "/figures", this::figures)
                .get(chapter + "/live", this::live)
                .get(chapter + "/text/{slot}", this::read)
                .post(chapter + "/text/{slot}", this::save)
                .post(chapter + "/text/{slot}/draft", this::draft)
                .post(chapter + "/text/{slot}/check", this::check);
    }

    private Reply figures(Request request) {
        Round round = round(request);
        String words = request.param("q").strip();
        ImmutableList<FigureSearch.Hit> hits =
                search.find(words, request.path("unit"), round.period(), MOST_HITS, ChapterMaker.DOCUMENT);
        return Reply.part(Template.of("chapter/picker.jte", hits).with("words", words));
    }

    private Reply live(Request request) {
        Round round = round(request);
        return Reply.part(Template.of(
                "chapter/live.jte",
                forms.open(
                        request.param("field"),
                        request.path("unit"),
                        round.period(),
                        ChapterMaker.DOCUMENT,
                        Words.in(request.locale()))));
    }

    /** What is saved now, for an editor that learns that it has changed or whose draft is thrown away. */
    private Reply read(Request request) {
        Round round = round(request);
        return saved(request, rounds.text(round.code(), request.path("unit"), request.path("slot")));
    }

    private Reply saved(Request request, Rounds.Written text) {
        return Reply.part(Template.of(
                        "chapter/text.jte",
                        reader.read(text.liveText(), text.unit(), round(request).period(), ChapterMaker.DOCUMENT))
                .with("version", text.version()));
    }

    private Reply save(Request request) {
        UnitInfo unit = unit(request);
        Round round = round(request);
        String slot = request.path("slot");
        Words words = Words.in(request.locale());
        long seen = request.number("seen", 0);
        try {
            rounds.write(
                    round.code(),
                    unit.id(),
                    slot,
                    request.param("text"),
                    seen,
                    request.who(words.say("chapter.why.text", round.title())));
        } catch (StaleRow e) {
            return conflict(request, unit, round, slot);
        }
        drafts.forget(round.code(), unit.id(), slot);
        return saved(request, rounds.text(round.code(), unit.id(), slot));
    }

    private Reply conflict(Request request, UnitInfo unit, Round round, String slot) {
        Rounds.Written theirs = rounds.text(round.code(), unit.id(), slot);
        Words words = Words.in(request.locale());
        ImmutableList<RowChange> changes = rounds.changes(round.code(), unit.id(), slot);
        return Reply.part(Template.of(
                        "chapter/conflict.jte",
                        reader.read(theirs.liveText(), unit.id(), round.period(), ChapterMaker.DOCUMENT))
                .with("yours", reader.read(request.param("text"), unit.id(), round.period(), ChapterMaker.DOCUMENT))
                .with("version", theirs.version())
                .with("who", changes.isEmpty() ? "" : changes.getFirst().who().name())
                .with(
                        "at",
                        changes.isEmpty()
                                ? ""
                                : words.say("chapter.conflict.at", Times.clock(Times.of(changes.getFirst())))));
    }

    /** Also of a unit that has just been removed: whoever wrote then finds it when the unit is back. */
    private Reply draft(Request request) {
        String unit = request.path("unit");
        String round = round(request).code();
        String slot = request.path("slot");
        String text = request.param("text");
        if (request.has("forget") || text.equals(rounds.text(round, unit, slot).liveText())) {
            drafts.forget(round, unit, slot);
        } else {
            drafts.keep(round, unit, slot, request.number("seen", 0), text);
        }
        return new Reply.Done();
    }

    private Reply check(Request request) {
        UnitInfo unit = unit(request);
        Round round = round(request);
        var paragraphs = reader.read(request.param("text"), unit.id(), round.period(), ChapterMaker.DOCUMENT);
        return Reply.part(Template.of("chapter/typed.jte", TextPlaces.typed(paragraphs, places.around(unit, round))));
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
