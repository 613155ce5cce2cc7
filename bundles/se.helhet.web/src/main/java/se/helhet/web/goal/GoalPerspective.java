package se.helhet.web.goal;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.web.http.Request;
import se.helhet.web.window.Mark;
import se.helhet.web.window.Navigator;
import se.helhet.web.window.Navigator.Group;
import se.helhet.web.window.Navigator.Item;
import se.helhet.web.window.Perspective;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** The goal tree's mark, and ways to narrow the tree: by unit and by focus area. */
@Component(service = Perspective.class)
public final class GoalPerspective implements Perspective {
    static final String ID = "goals";
    private final Goals goals;
    private final YearChoice years;

    @Activate
    public GoalPerspective(@Reference Goals goals, @Reference YearChoice years) {
        this.goals = goals;
        this.years = years;
    }

    @Override
    public ImmutableList<Mark> marks(Request request) {
        return Lists.immutable.of(
                Mark.shared(ID, 20, "/goals", Words.in(request.locale()).say("goal.perspective"), "goal"));
    }

    @Override
    public Optional<Navigator> navigator(String perspective, Request request) {
        if (!perspective.equals(ID)) {
            return Optional.empty();
        }
        Locale locale = request.locale();
        Words words = Words.in(locale);
        ImmutableList<Goal> all = goals.of(years.of(request));
        ImmutableList<Item> whole =
                Lists.immutable.of(new Item("/goals", "goal", words.say("goal.all"), "" + all.size()));
        ImmutableList<Item> units = all.distinctBy(Goal::unitName)
                .collect(g -> new Item(
                        "/goals?unit=" + Request.encoded(g.unitName()),
                        "chart",
                        g.unitName(),
                        "" + all.count(o -> o.unitName().equals(g.unitName()))));
        ImmutableList<Item> areas = all.distinctBy(Goal::focusArea)
                .reject(g -> g.focusArea().isBlank())
                .collect(g -> new Item(
                        "/goals?area=" + Request.encoded(g.focusArea()),
                        "filter",
                        g.focusArea(),
                        "" + all.count(o -> o.focusArea().equals(g.focusArea()))));
        return Optional.of(new Navigator(
                words.say("goal.perspective"),
                "",
                "",
                Lists.immutable.of(
                        new Group("", whole),
                        new Group(words.say("goal.byUnit"), units),
                        new Group(words.say("goal.byArea"), areas))));
    }
}
