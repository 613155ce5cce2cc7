package se.helhet.web.report;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.Goals;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.report.Edition;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.web.http.PageInfo;
import se.helhet.web.http.Request;
import se.helhet.web.http.Template;
import se.helhet.web.live.Changes;
import se.helhet.web.live.Kept;
import se.helhet.web.window.BottomView;
import se.helhet.web.word.Words;

/** What someone should look at: in the document on the report's pages, else in what the page's unit has handed in. */
@Component(service = BottomView.class)
public final class FindingsView implements BottomView {
    private final Rounds rounds;
    private final Kept<String, ImmutableList<Line>> ofUnits;
    private final Drafts drafts;
    private final Organisation organisation;
    private final Goals goals;

    @Activate
    public FindingsView(
            @Reference Rounds rounds,
            @Reference Submissions submissions,
            @Reference Drafts drafts,
            @Reference Organisation organisation,
            @Reference Goals goals,
            @Reference Changes changes) {
        this.rounds = rounds;
        this.ofUnits = new Kept<>(changes, unit -> rounds.all().flatCollect(r -> ofUnit(submissions, unit, r)));
        this.drafts = drafts;
        this.organisation = organisation;
        this.goals = goals;
    }

    /**
     * @param address where it is, or empty
     * @param goal    what it is about, where that is a goal, whose id says nothing to people; else null
     */
    public record Line(Finding finding, String source, String address, Goal goal) {}

    @Override
    public String key() {
        return "findings";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String title(Request request) {
        return Words.in(request.locale()).say("report.findings");
    }

    @Override
    public long count(Request request, PageInfo page) {
        return lines(request, page).count(l -> l.finding().severity() != Finding.Severity.NOTE);
    }

    @Override
    public Template draw(Request request, PageInfo page) {
        return Template.of(
                "report/findings.jte",
                lines(request, page).toSortedListBy(l -> l.finding().severity()).toImmutable());
    }

    private ImmutableList<Line> lines(Request request, PageInfo page) {
        if (page.perspective().equals(ReportPerspective.ID)
                && organisation.federation().isPresent()) {
            String[] parts = request.place().split("/");
            return rounds.all()
                    .detectOptional(r -> parts.length > 2 && r.code().equals(parts[2]))
                    .map(r -> inDocument(r, drafts.of(r.code())))
                    .orElse(Lists.immutable.empty());
        }
        return page.accent().isEmpty() ? Lists.immutable.empty() : ofUnits.get(page.accent());
    }

    private ImmutableList<Line> inDocument(Round round, Edition draft) {
        int year = round.period().year();
        ImmutableMap<String, Goal> byId = goals.of(year).toMap(Goal::id, g -> g).toImmutable();
        return draft.findings().collect(f -> {
            Goal goal = byId.get(f.place());
            if (goal != null) {
                return new Line(f, round.title(), "/goals/" + year + "/" + goal.id(), goal);
            }
            int at = draft.sections().detectIndex(s -> f.place().startsWith(s.number() + " "));
            return new Line(
                    f, round.title(), at < 0 ? "" : ReportPerspective.address(round.code()) + "/section/" + at, null);
        });
    }

    private static ImmutableList<Line> ofUnit(Submissions submissions, String unit, Round round) {
        return submissions
                .latest(unit, round.code())
                .map(Submission::findings)
                .orElse(Lists.immutable.empty())
                .collect(f -> new Line(f, round.title(), "/unit/" + unit + "/chapter/" + round.code(), null));
    }
}
