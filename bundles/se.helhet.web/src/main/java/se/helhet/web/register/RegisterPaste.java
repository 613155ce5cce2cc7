package se.helhet.web.register;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Fault;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Column;
import se.helhet.api.register.Verdict;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.word.Words;

/** Rows pasted into the grid: shown with their faults first, then stored, all or none. */
@Component(service = Screen.class)
@Under("register")
public final class RegisterPaste implements Screen {
    private static final int MOST = 2_000;
    private final Registers registers;

    @Activate
    public RegisterPaste(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/register/{register}/paste", this::preview).post("/register/{register}/paste/save", this::save);
    }

    private Reply preview(Request request) {
        Sheet sheet = registers.sheet(request.path("register"), request.locale());
        ImmutableList<Draft> drafts = drafts(sheet, request);
        ImmutableList<Verdict> verdicts =
                drafts.collect(d -> registers.check(request.path("register"), d, request.locale()));
        return Reply.part(Template.of("register/paste.jte", model(sheet, drafts, verdicts)));
    }

    private static PasteModel model(Sheet sheet, ImmutableList<Draft> drafts, ImmutableList<Verdict> verdicts) {
        ImmutableList<Column> columns =
                sheet.columns().select(c -> drafts.anySatisfy(d -> d.texts().containsKey(c.name())));
        return new PasteModel(
                sheet,
                columns,
                drafts.zip(verdicts).collectWithIndex((p, i) -> new PasteModel.Line(i + 1, p.getOne(), p.getTwo())));
    }

    /**
     * The clipboard's lines as drafts: over the rows from the cursor downwards ({@code rows}, id and version with a colon
     * between), and as new rows when those are at an end.
     */
    private static ImmutableList<Draft> drafts(Sheet sheet, Request request) {
        ImmutableList<Column> grid = GridColumns.of(sheet, request.session().settings());
        int at = Math.max(0, grid.detectIndex(c -> c.name().equals(request.param("column"))));
        var cells = Clipboard.cells(request.param("text"));
        if (cells.isEmpty()) {
            throw new IllegalArgumentException(Words.in(request.locale()).say("register.paste.empty"));
        }
        if (cells.size() > MOST) {
            throw new IllegalArgumentException(
                    Words.in(request.locale()).say("register.paste.many", cells.size(), MOST));
        }
        ImmutableList<String> rows =
                Lists.immutable.of(request.param("rows").split(",")).reject(String::isEmpty);
        return Clipboard.rows(cells, grid, sheet.columns(), at)
                .collectWithIndex(
                        (texts, i) -> i < rows.size() ? over(rows.get(i), texts, request) : Draft.fresh(texts));
    }

    private static Draft over(String row, ImmutableMap<String, String> texts, Request request) {
        if (!row.matches("[0-9]{1,18}:[0-9]{1,18}")) {
            throw new IllegalArgumentException(Words.in(request.locale()).say("window.choice.none", row));
        }
        String[] parts = row.split(":");
        return new Draft(Optional.of(Long.valueOf(parts[0])), Long.parseLong(parts[1]), texts);
    }

    private Reply save(Request request) {
        Locale locale = request.locale();
        Sheet sheet = registers.sheet(request.path("register"), locale);
        ImmutableList<Draft> drafts = drafts(sheet, request);
        String why = Words.in(locale).say("register.why.paste");
        ImmutableList<Outcome> outcomes = registers.saveAll(request.path("register"), drafts, request.who(why), locale);
        if (outcomes.allSatisfy(o -> o instanceof Outcome.Stored)) {
            return Reply.json(Json.of("stored")
                    .with("rows", drafts.zip(outcomes).collect(p -> step(p.getOne(), (Outcome.Stored) p.getTwo())))
                    .text());
        }
        ImmutableList<Verdict> verdicts = outcomes.collect(o -> verdict(o, locale));
        return Reply.part(Template.of("register/paste.jte", model(sheet, drafts, verdicts)));
    }

    /** What it takes to undo it: the version to go back to, 0 for a new row. */
    private static Json step(Draft draft, Outcome.Stored stored) {
        return new Json()
                .with("id", stored.id())
                .with("then", draft.id().isPresent() ? draft.version() : 0)
                .with("version", stored.version());
    }

    private static Verdict verdict(Outcome outcome, Locale locale) {
        ImmutableList<Fault> faults = Lists.immutable.empty();
        if (outcome instanceof Outcome.Refused refused) {
            faults = refused.faults();
        } else if (outcome instanceof Outcome.Stale) {
            faults = Lists.immutable.of(
                    new Fault("", Words.in(locale).say("register.paste.stale"), Lists.immutable.empty()));
        }
        var none = Maps.immutable.<String, String>empty();
        return new Verdict(faults, none, none);
    }
}
