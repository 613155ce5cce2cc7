package se.helhet.web.register;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.eclipse.collections.api.map.MutableMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.register.Change;
import se.helhet.api.register.Draft;
import se.helhet.api.register.Fault;
import se.helhet.api.register.Outcome;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Row;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Verdict;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/**
 * Tries and stores what is written in grid and form. The page's script sends each column's text as {@code t.<column>} and,
 * for the choice between two writers, what stood there before as {@code b.<column>}.
 */
@Component(service = Screen.class)
@Under("register")
public final class RegisterEdits implements Screen {
    private static final String TEXT = "t.";
    private static final String BEFORE = "b.";
    private final Registers registers;

    @Activate
    public RegisterEdits(@Reference Registers registers) {
        this.registers = registers;
    }

    @Override
    public void addTo(Routes routes) {
        routes.post("/register/{register}/check", this::check)
                .post("/register/{register}/save", this::save)
                .post("/register/{register}/delete", this::delete)
                .post("/register/{register}/restore", this::restore)
                .post("/register/{register}/differences", this::differences)
                .get("/register/{register}/version", this::version);
    }

    private static String register(Request request) {
        return request.path("register");
    }

    private static ImmutableMap<String, String> texts(Request request, String prefix) {
        MutableMap<String, String> texts = Maps.mutable.empty();
        request.names()
                .select(n -> n.startsWith(prefix))
                .forEach(n -> texts.put(n.substring(prefix.length()), request.param(n)));
        return texts.toImmutable();
    }

    private static Optional<Long> id(Request request) {
        long id = request.number("id", 0);
        return id == 0 ? Optional.empty() : Optional.of(id);
    }

    private static Draft draft(Request request) {
        return new Draft(id(request), request.number("version", 0), texts(request, TEXT));
    }

    private Reply check(Request request) {
        Verdict verdict = registers.check(register(request), draft(request), request.locale());
        Json derived = new Json();
        verdict.derived().forEachKeyValue(derived::with);
        return Reply.json(faults(Json.of(verdict.good() ? "good" : "refused"), verdict.faults(), request)
                .with("derived", derived)
                .text());
    }

    private static Json faults(Json answer, ImmutableList<Fault> faults, Request request) {
        Words words = Words.in(request.locale());
        return answer.with(
                "faults",
                faults.collect(f -> new Json()
                        .with("column", f.column())
                        .with("sentence", words.said(f.sentence()))
                        .texts("about", f.about())));
    }

    private Reply save(Request request) {
        String why = Words.in(request.locale()).say("register.why.edit");
        Outcome outcome = registers.save(register(request), draft(request), request.who(why), request.locale());
        return answer(outcome, request);
    }

    private Reply delete(Request request) {
        String why = Words.in(request.locale()).say("register.why.delete");
        return answer(
                registers.delete(
                        register(request),
                        request.number("id", 0),
                        request.number("version", 0),
                        request.who(why),
                        request.locale()),
                request);
    }

    private Reply restore(Request request) {
        String why = Words.in(request.locale()).say("register.why.restore");
        return answer(
                registers.restore(
                        register(request),
                        request.number("id", 0),
                        request.number("then", 0),
                        request.number("version", 0),
                        request.who(why),
                        request.locale()),
                request);
    }

    private static Reply answer(Outcome outcome, Request request) {
        if (outcome instanceof Outcome.Stored stored) {
            return Reply.json(Json.of("stored")
                    .with("id", stored.id())
                    .with("version", stored.version())
                    .text());
        }
        if (outcome instanceof Outcome.Refused refused) {
            return Reply.json(
                    faults(Json.of("refused"), refused.faults(), request).text());
        }
        return Reply.json(Json.of("stale").text());
    }

    /** The choice between what somebody else has stored and what the form has. */
    private Reply differences(Request request) {
        Locale locale = request.locale();
        Sheet sheet = registers.sheet(register(request), locale);
        long id = request.number("id", 0);
        long version = request.number("version", 0);
        ImmutableList<Change> since = registers
                .history(register(request), id, locale)
                .select(c -> c.before().orElse(0L) >= version);
        ConflictModel model = ConflictModel.of(
                sheet,
                registers.row(register(request), id, locale),
                since,
                texts(request, BEFORE),
                texts(request, TEXT));
        return Reply.part(Template.of("register/conflict.jte", model));
    }

    /** Which version a row has now and who made it, for a form that is being written in. */
    private Reply version(Request request) {
        long id = request.number("id", 0);
        Optional<Row> row = registers.row(register(request), id, request.locale());
        Optional<Change> last =
                registers.latest(register(request), id, 1, request.locale()).getFirstOptional();
        return Reply.json(new Json()
                .with("version", row.map(Row::version).orElse(0L))
                .with("who", last.map(c -> c.who().name()).orElse(""))
                .with("at", last.map(c -> Times.clock(c.at())).orElse(""))
                .text());
    }
}
