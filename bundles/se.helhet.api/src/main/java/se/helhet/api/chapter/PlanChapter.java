package se.helhet.api.chapter;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.figure.Economy;
import se.helhet.api.figure.Figure;

/**
 * What a unit contributes to a budget: what it is for, as people write it for the round in the slot {@value #SLOT}, and its
 * budget beside that of the year before. Its goals stand after it, by the outline, since the goal tree has them whether or
 * not the unit has a plugin.
 */
final class PlanChapter {
    static final String NAME = "plan";
    static final String SLOT = "mission";

    private PlanChapter() {}

    /** @param mission the part that shows the slot */
    static Chapter of(Part mission) {
        return new Chapter(
                NAME,
                d -> english(d) ? "Mission and budget" : "Uppdrag och budget",
                Lists.immutable.of(mission, PlanChapter::budget));
    }

    private static ImmutableList<Content> budget(Draw d) {
        return FigureTable.of("plan_budget")
                .caption(english(d) ? "The unit's budget" : "Enhetens budget")
                .measure(english(d) ? "thousand kronor" : "tusen kronor")
                .row(RowKind.ITEM, budget(d, Economy.TOTAL_INCOME), d.label(Economy.TOTAL_INCOME), "")
                .row(RowKind.ITEM, budget(d, Economy.TOTAL_COST), d.label(Economy.TOTAL_COST), "")
                .row(RowKind.TOTAL, budget(d, Economy.RESULT), d.label(Economy.RESULT), "")
                .draw(d);
    }

    private static Figure budget(Draw d, Figure figure) {
        return figure.on(Economy.BUDGET).at("unit", d.unit());
    }

    private static boolean english(Draw d) {
        return "en".equals(d.locale().getLanguage());
    }
}
