package se.helhet.web.register;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.register.Change;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Words;

/** A register's page and its parts, as they are read. What is written goes through {@link RegisterEdits}. */
@Component(service = Screen.class)
@Under("register")
public final class RegisterScreen implements Screen {
    static final int PAGE = 100;
    private final Registers registers;
    private final Desk desk;

    @Activate
    public RegisterScreen(@Reference Registers registers, @Reference Desk desk) {
        this.registers = registers;
        this.desk = desk;
    }

    @Override
    public void addTo(Routes routes) {
        routes.kept("/register/{register}", this::page)
                .kept("/register/{register}/rows", this::rows)
                .kept("/register/{register}/form", this::form)
                .kept("/register/{register}/history", this::older)
                .kept("/register/{register}/filter", this::filter)
                .post("/register/{register}/columns", this::columns);
    }

    private Reply page(Request request) {
        GridQuery query = GridQuery.of(request);
        if (request.has("fc")) {
            return Reply.to(withNew(query, request).address());
        }
        GridModel model = model(query, request, 0, PAGE);
        String unit = desk.owner(model.register().unit(), request.locale());
        PageInfo info = PageInfo.unit(unit, model.register().label(), "table", query.place());
        return Reply.page(info, Template.of("register/page.jte", model));
    }

    private GridModel model(GridQuery query, Request request, long from, int count) {
        Locale locale = request.locale();
        Sheet sheet = registers.sheet(query.register(), locale);
        return new GridModel(
                sheet,
                GridColumns.of(sheet, request.session().settings()),
                query,
                registers.page(query.register(), query.rows(from, count), locale),
                from,
                formOf(sheet, query, request));
    }

    private FormModel formOf(Sheet sheet, GridQuery query, Request request) {
        Locale locale = request.locale();
        if (query.row().isEmpty()) {
            return null;
        }
        if (query.row().equals(GridQuery.NEW)) {
            long like = query.likeRow();
            return FormModel.fresh(
                    sheet,
                    query,
                    like == 0 ? java.util.Optional.empty() : registers.row(query.register(), like, locale));
        }
        long id = number(query.row());
        return registers
                .row(query.register(), id, locale)
                .map(row -> FormModel.of(
                        sheet, query, row, registers.latest(query.register(), id, FormModel.LATEST + 1, locale)))
                .orElseGet(() -> FormModel.gone(
                        sheet,
                        query,
                        Words.in(locale)
                                .say("register.row.gone", sheet.register().label())));
    }

    private static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** Some rows as the body of the table: more of them while scrolling, or those that are there anew. */
    private Reply rows(Request request) {
        long from = request.number("from", 0);
        int count = (int) Math.min(request.number("count", PAGE), se.helhet.api.register.Query.MOST);
        return Reply.part(Template.of("register/rows.jte", model(GridQuery.of(request), request, from, count)));
    }

    private Reply form(Request request) {
        GridQuery query = GridQuery.of(request);
        Sheet sheet = registers.sheet(query.register(), request.locale());
        return Reply.part(Template.of("register/form.jte", formOf(sheet, query, request)));
    }

    /** What was done to the row before what the form shows of it. */
    private Reply older(Request request) {
        String register = request.path("register");
        Sheet sheet = registers.sheet(register, request.locale());
        ImmutableList<Change> history = registers.history(register, request.number("row", 0), request.locale());
        return Reply.part(Template.of("register/history.jte", history.drop(FormModel.LATEST))
                .with("older", true)
                .with("fixed", sheet.register().reckoned()));
    }

    /** The inputs for a condition on one column. */
    private Reply filter(Request request) {
        Sheet sheet = registers.sheet(request.path("register"), request.locale());
        Filter at = request.has("is")
                ? Filter.parse(request.param("is"))
                : Filter.of(request.param("column"), Filter.Op.IS);
        return Reply.part(
                Template.of("register/condition.jte", sheet.column(at.column())).with("filter", at));
    }

    /** A condition as its form sends it: {@code fc} column, {@code fo} what must hold, {@code fv} values, {@code fr} the one it replaces. */
    private static GridQuery withNew(GridQuery query, Request request) {
        Filter.Op op = Lists.immutable
                .of(Filter.Op.values())
                .detectOptional(o -> o.word().equals(request.param("fo")))
                .orElse(Filter.Op.IS);
        ImmutableList<String> values =
                request.params("fv").collect(String::strip).reject(String::isEmpty);
        GridQuery kept = request.param("fr").isEmpty() ? query : query.without(Filter.parse(request.param("fr")));
        boolean needs = op != Filter.Op.EMPTY && op != Filter.Op.FILLED;
        return needs && values.isEmpty()
                ? kept
                : kept.with(new Filter(request.param("fc"), op, needs ? values : Lists.immutable.empty()));
    }

    private Reply columns(Request request) {
        GridColumns.choose(
                request.path("register"),
                request.params("column"),
                request.session().settings());
        return Reply.to(request.cameFrom("/register/" + request.path("register")));
    }
}
