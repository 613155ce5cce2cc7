package se.helhet.render.html;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.content.Content.Goals;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.value.Ask;

/** A goal table, one group of rows per strategy; the status is a shape and a word, the comment stands under its goal. */
final class GoalsWriter {
    private static final ImmutableList<String> PLANNED = Lists.immutable.of("goal.number", "goal.text", "goal.target");
    private static final ImmutableList<String> FOLLOWED_UP =
            PLANNED.newWith("goal.outcome").newWith("goal.status");

    private final Page page;
    private final Html html;
    private ImmutableList<String> columns = FOLLOWED_UP;

    GoalsWriter(Page page) {
        this.page = page;
        this.html = page.html;
    }

    /** A plan has no outcome yet, and no column for it. */
    void write(Goals goals) {
        columns = goals.planned() && goals.results().notEmpty() ? PLANNED : FOLLOWED_UP;
        String id = page.id(goals.number() == 0 ? "table-" + goals.name() : "t-" + goals.number());
        Frame.open(page, id);
        html.open("table").attr("class", "goals").attr("id", id);
        Captions.write(page, "caption", id + "-c", "table", goals.number(), goals.caption(), "");
        html.open("thead").open("tr");
        columns.each(key -> html.open("th")
                .attr("scope", "col")
                .attr("class", key.replace('.', '-'))
                .text(page.words.get(key))
                .close());
        html.close().closeBlock();
        if (goals.results().isEmpty()) {
            html.open("tbody");
            Frame.empty(page, columns.size());
            html.closeBlock();
        }
        goals.results().collect(this::group).distinct().each(group -> {
            html.open("tbody");
            group(group, goals.results().select(r -> group(r).equals(group)));
            html.closeBlock();
        });
        html.closeBlock();
        Frame.close(page);
    }

    private String group(GoalResult result) {
        return result.goal().strategy();
    }

    private void group(String heading, ImmutableList<GoalResult> results) {
        if (!heading.isBlank()) {
            html.open("tr").attr("class", "group");
            html.open("th").attr("scope", "rowgroup").attr("colspan", Integer.toString(columns.size()));
            html.text(heading).close().closeBlock();
        }
        results.each(this::row);
    }

    private void row(GoalResult result) {
        Goal goal = result.goal();
        html.open("tr").attr("class", "item").attr("data-goal", goal.id());
        html.element("td", "goal-number", goal.number());
        html.open("th").attr("scope", "row").attr("class", "goal-text").text(goal.printText());
        goal.notes(page.locale)
                .each(note -> html.open("p").attr("class", "comment").text(note).close());
        html.close();
        html.open("td").attr("class", "goal-target");
        html.attr("data-label", page.words.get("goal.target"));
        html.text(goal.printTarget(page.locale)).close();
        if (columns == FOLLOWED_UP) {
            outcome(result);
            html.open("td").attr("class", "goal-status");
            html.attr("data-proposed", result.proposed().name().toLowerCase(Locale.ROOT));
            Marks.status(page, result.status());
            html.close();
        }
        html.closeBlock();
    }

    private void outcome(GoalResult result) {
        html.open("td").attr("class", "goal-outcome").attr("data-label", page.words.get("goal.outcome"));
        String printed = result.printOutcome(page.numbers, page.locale);
        if (result.outcome().isPresent()) {
            Ask ask = result.outcome().get();
            html.open("span")
                    .attr("class", "number")
                    .attr("data-ask", ask.toString())
                    .attr("title", page.words.whyMissing(page.numbers.value(ask)));
            page.number(ask, printed);
            html.close();
        } else {
            html.text(printed);
        }
        html.close();
    }
}
