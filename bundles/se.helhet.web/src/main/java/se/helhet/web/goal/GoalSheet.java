package se.helhet.web.goal;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Addresses;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Goals;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;

/** The goals of a unit and year as lines, reckoned in one go. */
@Component(service = GoalSheet.class)
public final class GoalSheet {
    private final Goals goals;
    private final Figures figures;
    private final Kept<Asked, ImmutableList<GoalLine>> kept;

    private record Asked(String unit, int year, Locale locale) {}

    @Activate
    public GoalSheet(@Reference Goals goals, @Reference Figures figures, @Reference Changes changes) {
        this.goals = goals;
        this.figures = figures;
        this.kept = new Kept<>(changes, a -> reckoned(a.unit(), a.year(), a.locale()));
    }

    public ImmutableList<GoalLine> lines(String unit, int year, Locale locale) {
        return kept.get(new Asked(unit, year, locale));
    }

    private ImmutableList<GoalLine> reckoned(String unit, int year, Locale locale) {
        ImmutableList<GoalResult> results = goals.results(unit, year);
        Numbers numbers = figures.evaluate(Addresses.of(results));
        return results.collect(r -> GoalLine.of(r, numbers, figures, locale));
    }
}
