package se.helhet.core.submission;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.content.Content;
import se.helhet.api.content.Numbers;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.value.Value;

/** What a person should look at in a submission. Findings are kept in Swedish, the language of the round. */
final class SubmissionFindings {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    private SubmissionFindings() {}

    static ImmutableList<Finding> of(
            ImmutableList<FrozenChapter> chapters, ImmutableList<GoalResult> goals, Numbers numbers) {
        MutableList<Finding> out = Lists.mutable.empty();
        for (FrozenChapter chapter : chapters) {
            chapter.contents()
                    .selectInstancesOf(Content.Gap.class)
                    .select(Content.Gap::fault)
                    .forEach(g -> out.add(Finding.error(chapter.name(), "unit.fault", g.cause() + " " + g.hint())));
        }
        if (out.isEmpty()) {
            numbers.all()
                    .select(e -> e.value() instanceof Value.None n && n.why() == Value.Why.FAILED)
                    .forEach(e -> out.add(Finding.error(
                            e.ask().toString(),
                            "figure.failed",
                            ((Value.None) e.value()).detail()
                                    + " Rätta enhetens insticksprogram eller dess register.")));
        }
        goals.select(GoalResult::contradicted).forEach(g -> out.add(contradicted(g, numbers)));
        return out.toImmutable();
    }

    private static Finding contradicted(GoalResult result, Numbers numbers) {
        Goal goal = result.goal();
        String outcome = result.outcomes()
                        .flatCollect(a -> numbers.get(a).stream().toList())
                        .isEmpty()
                ? "siffrorna säger "
                : "utfallet "
                        + result.outcomes()
                                .collect(a -> numbers.cell(a, SWEDISH))
                                .makeString(" och ") + " ger ";
        return new Finding(
                Finding.Severity.QUESTION,
                goal.id(),
                "goal.contradicted",
                "Målet \"" + goal.text() + "\" (" + goal.printTarget(SWEDISH) + ") är bedömt som "
                        + word(result.status()) + ", men " + outcome + word(result.proposed())
                        + ". Ändra bedömningen eller förklara den i kommentaren.");
    }

    private static String word(Achievement achievement) {
        return switch (achievement) {
            case MET -> "uppfyllt";
            case PARTLY -> "delvis uppfyllt";
            case NOT_MET -> "ej uppfyllt";
            case ONGOING -> "pågående";
            case UNKNOWN -> "ej bedömt";
        };
    }
}
