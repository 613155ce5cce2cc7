package se.helhet.web.palette;

import java.util.Comparator;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.web.http.Request;
import se.helhet.web.window.Finder;
import se.helhet.web.window.YearChoice;
import se.helhet.web.word.Words;

/** Finds goals by their text. */
@Component(service = Finder.class)
public final class GoalFinder implements Finder {
    private final Goals goals;
    private final YearChoice years;

    @Activate
    public GoalFinder(@Reference Goals goals, @Reference YearChoice years) {
        this.goals = goals;
        this.years = years;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public ImmutableList<Hit> find(String words, int most, Request request) {
        if (words.length() < 2) {
            return Lists.immutable.empty();
        }
        Fits sought = Fits.to(words);
        String group = Words.in(request.locale()).say("palette.goals");
        return goals.of(years.of(request))
                .select(g -> sought.fits(g.text()))
                .toSortedList(Comparator.comparingInt(g -> sought.rank(g.text())))
                .take(most)
                .collect(g -> new Hit(group, "goal", g.unit(), g.text(), g.unitName(), address(g)))
                .toImmutable();
    }

    private static String address(Goal goal) {
        return "/goals/" + goal.year() + "/" + Request.encoded(goal.id());
    }
}
