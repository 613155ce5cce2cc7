package se.helhet.web.figure;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.content.Addresses;
import se.helhet.api.goal.Goals;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.value.Ask;
import se.helhet.web.figure.FigurePage.Use;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Words;

/** Where a number is used: goals, and chapters that have been handed in. */
@Component(service = Uses.class)
public final class Uses {
    private final Goals goals;
    private final Rounds rounds;
    private final Submissions submissions;
    private final Desk desk;

    @Activate
    public Uses(
            @Reference Goals goals,
            @Reference Rounds rounds,
            @Reference Submissions submissions,
            @Reference Desk desk) {
        this.goals = goals;
        this.rounds = rounds;
        this.submissions = submissions;
        this.desk = desk;
    }

    ImmutableList<Use> of(Ask ask, Locale locale) {
        Words words = Words.in(locale);
        String measure = ask.toString().replaceFirst("@.*", "");
        MutableList<Use> uses = Lists.mutable.withAll(goals.of(ask.period().year())
                .select(g -> g.measure().equals(measure))
                .collect(g -> new Use(
                        words.say("figure.use.goal", g.number(), g.year(), g.text()),
                        "/unit/" + g.unit() + "/goals?year=" + g.year())));
        for (Round round : rounds.all()) {
            Optional<Submission> handed = submissions.latest(desk.owner(ask.unit(), locale), round.code());
            handed.ifPresent(s -> s.chapters()
                    .select(c ->
                            c.contents().anySatisfy(block -> Addresses.of(block).contains(ask)))
                    .forEach(c -> uses.add(new Use(
                            words.say("figure.use.chapter", c.title(), round.title()),
                            "/unit/" + s.unit() + "/chapter/" + round.code()))));
        }
        return uses.distinct().toImmutable();
    }
}
