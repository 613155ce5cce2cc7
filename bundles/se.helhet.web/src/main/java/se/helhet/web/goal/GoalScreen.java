package se.helhet.web.goal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.web.http.NotFound;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Reply;
import se.helhet.web.http.Request;
import se.helhet.web.http.Routes;
import se.helhet.web.http.Screen;
import se.helhet.web.http.Template;
import se.helhet.web.http.Under;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** The goal tree with filters, and a goal's page where a person sets status and writes a comment. */
@Component(service = Screen.class)
@Under("goals")
public final class GoalScreen implements Screen {
    private final Goals goals;
    private final GoalSheet sheet;
    private final YearChoice years;

    @Activate
    public GoalScreen(@Reference Goals goals, @Reference GoalSheet sheet, @Reference YearChoice years) {
        this.goals = goals;
        this.sheet = sheet;
        this.years = years;
    }

    @Override
    public void addTo(Routes routes) {
        routes.kept("/goals", this::tree)
                .kept("/goals/{year}/{id}", this::goal)
                .post("/goals/{year}/{id}", this::change);
    }

    /** @param heading the focus area, or the unit's name where an area is chosen */
    public record Branch(String heading, String strategy, ImmutableList<GoalLine> lines) {}

    /** What the tree is narrowed to; empty for no narrowing. */
    public record Filter(String unit, String area, String status, String search) {
        boolean lets(GoalLine line) {
            Goal goal = line.goal();
            String sought = search.toLowerCase(Locale.ROOT);
            return (unit.isEmpty() || goal.unitName().equals(unit))
                    && (area.isEmpty() || goal.focusArea().equals(area))
                    && (status.isEmpty() || line.status().name().equalsIgnoreCase(status))
                    && (sought.isEmpty()
                            || (goal.text() + " " + goal.strategy() + " " + line.label())
                                    .toLowerCase(Locale.ROOT)
                                    .contains(sought));
        }

        public boolean narrows() {
            return !(unit + area + status + search).isEmpty();
        }
    }

    private Reply tree(Request request) {
        int year = years.of(request);
        Words words = Words.in(request.locale());
        Filter filter = new Filter(
                request.param("unit"),
                request.param("area"),
                request.param("status"),
                request.param("q").strip());
        ImmutableList<GoalLine> all = lines(year, request.locale());
        ImmutableList<GoalLine> shown = all.select(filter::lets);
        boolean byUnit = !filter.area().isEmpty();
        Map<String, MutableList<GoalLine>> together = new LinkedHashMap<>();
        shown.forEach(l -> together.computeIfAbsent(key(l, byUnit), k -> Lists.mutable.empty())
                .add(l));
        ImmutableList<Branch> branches = Lists.immutable
                .withAll(together.values())
                .collect(lines -> new Branch(
                        byUnit
                                ? lines.getFirst().goal().unitName()
                                : lines.getFirst().goal().focusArea(),
                        lines.getFirst().goal().strategy(),
                        lines.toImmutable()));
        String place = filter.unit().isEmpty()
                ? filter.area().isEmpty() ? "/goals" : "/goals?area=" + Request.encoded(filter.area())
                : "/goals?unit=" + Request.encoded(filter.unit());
        return Reply.page(
                PageInfo.shared(GoalPerspective.ID, words.say("goal.title", year), "goal", place)
                        .tab("/goals"),
                Template.of("goal/tree.jte", branches)
                        .with("filter", filter)
                        .with("year", year)
                        .with("years", years.around(year))
                        .with("all", all.size())
                        .with("tally", Tally.of(shown)));
    }

    private static String key(GoalLine line, boolean byUnit) {
        return (byUnit
                        ? line.goal().unitName()
                        : line.goal().unitName() + "|" + line.goal().focusArea()) + "|"
                + line.goal().strategy();
    }

    private ImmutableList<GoalLine> lines(int year, Locale locale) {
        ImmutableList<Goal> inOrder = goals.of(year);
        return inOrder.collect(Goal::unit).distinct().flatCollect(unit -> sheet.lines(unit, year, locale));
    }

    private Reply goal(Request request) {
        GoalLine line = find(request);
        return page(request, line, GoalDecision.blank(line.goal()), Map.of());
    }

    private static Reply page(Request request, GoalLine line, GoalDecision decision, Map<String, String> faults) {
        String address = address(line.goal());
        Words words = Words.in(request.locale());
        String title = words.say("goal.one", line.goal().number());
        return Reply.page(
                PageInfo.shared(GoalPerspective.ID, title, "goal", "/goals")
                        .tab(address)
                        .still(),
                Template.of("goal/goal.jte", line)
                        .with("address", address)
                        .with("decision", decision)
                        .with("faults", faults));
    }

    private static String address(Goal goal) {
        return "/goals/" + goal.year() + "/" + Request.encoded(goal.id());
    }

    /** Both forms go to the page's own address, so that what is answered with a fault can be loaded again. */
    private Reply change(Request request) {
        return request.param("do").equals("decide") ? decide(request) : assess(request);
    }

    private Reply decide(Request request) {
        GoalLine line = find(request);
        Words words = Words.in(request.locale());
        GoalDecision decision = GoalDecision.read(line.goal(), request);
        Map<String, String> faults = decision.faults(words);
        if (!faults.isEmpty()) {
            return page(request, line, decision, faults);
        }
        decision.store(
                goals,
                request.who(words.say("goal.decision.why.history", line.goal().number())));
        return Reply.to(address(line.goal()));
    }

    private GoalLine find(Request request) {
        int year = (int) request.number("year", 0);
        int asked = year > 0 ? year : (int) request.pathNumber("year");
        String id = request.path("id");
        Optional<Goal> goal = goals.of(asked).detectOptional(g -> g.id().equals(id));
        return goal.flatMap(g -> sheet.lines(g.unit(), asked, request.locale())
                        .detectOptional(l -> l.goal().id().equals(id)))
                .orElseThrow(() -> new NotFound(Words.in(request.locale()).say("goal.gone", id, asked)));
    }

    private Reply assess(Request request) {
        GoalLine line = find(request);
        Words words = Words.in(request.locale());
        Achievement status = request.choice("status", Achievement.class);
        goals.assess(
                line.goal().id(),
                line.goal().year(),
                new Goal.Assessment(
                        status,
                        request.param("outcome").strip(),
                        request.param("comment").strip()),
                request.who(words.say("goal.why", line.goal().number())));
        return Reply.to(address(line.goal()));
    }
}
