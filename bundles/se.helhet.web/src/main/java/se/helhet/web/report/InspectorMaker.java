package se.helhet.web.report;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.evaluation.Catalogue.UnitInfo;
import se.helhet.api.finding.Finding;
import se.helhet.api.organisation.Organisation;
import se.helhet.api.report.Edition;
import se.helhet.api.report.Outline.Source;
import se.helhet.api.round.Round;
import se.helhet.api.round.Submissions;
import se.helhet.api.round.Submissions.HandedIn;
import se.helhet.web.window.Desk;
import se.helhet.web.word.Times;
import se.helhet.web.word.Words;

/** Gathers what is known of a section: where it comes from, what was handed in, what to look at. */
@Component(service = InspectorMaker.class)
public final class InspectorMaker {
    private static final int MOST_VERSIONS = 8;
    private final Submissions submissions;
    private final Organisation organisation;
    private final Desk desk;

    @Activate
    public InspectorMaker(
            @Reference Submissions submissions, @Reference Organisation organisation, @Reference Desk desk) {
        this.submissions = submissions;
        this.organisation = organisation;
        this.desk = desk;
    }

    Inspector make(Round round, Edition.Section section, Source source, Edition draft, Words words) {
        ImmutableList<Finding> findings = draft.findings().select(f -> f.place().startsWith(section.number() + " "));
        if (source instanceof Source.UnitChapter chapter) {
            return handedIn(round, chapter.unit(), findings, words);
        }
        boolean goals = source instanceof Source.Goals;
        boolean missing = SectionState.of(section).equals("missing");
        String kind =
                goals ? "goals" : source instanceof Source.Heading ? "heading" : missing ? "unwritten" : "written";
        return new Inspector(
                words.say("report.inspector." + kind),
                words.say("report.inspector." + kind + ".how"),
                missing,
                goals ? "/goals" : "",
                goals ? words.say("report.inspector.goals.open") : "",
                findings,
                Lists.immutable.empty());
    }

    private Inspector handedIn(Round round, String unit, ImmutableList<Finding> findings, Words words) {
        ImmutableList<HandedIn> versions = submissions.history(unit, round.code());
        String name = name(unit, words.locale());
        boolean here = desk.unit(unit, words.locale()).isPresent();
        String chapter = here ? "/unit/" + unit + "/chapter/" + round.code() : "";
        if (versions.isEmpty()) {
            return new Inspector(
                    words.say("report.state.none"),
                    words.say("report.inspector.none", name, round.title()),
                    true,
                    here ? chapter : ReportPerspective.address(round.code()),
                    words.say(here ? "report.section.open" : "report.inspector.submissions"),
                    findings,
                    Lists.immutable.empty());
        }
        HandedIn latest = versions.getFirst();
        return new Inspector(
                words.say("report.state.version", latest.version()),
                words.say("report.inspector.handed", name, latest.version(), Times.near(latest.at(), words)),
                false,
                chapter,
                here ? words.say("report.section.open") : "",
                findings,
                versions.take(MOST_VERSIONS)
                        .collect(h -> new Inspector.Version(h.version(), Times.full(h.at(), words), h.by())));
    }

    private String name(String unit, Locale locale) {
        return desk.unit(unit, locale)
                .map(UnitInfo::title)
                .or(() -> organisation
                        .units()
                        .detectOptional(u -> u.id().equals(unit))
                        .map(Organisation.UnitEntry::name))
                .orElse(unit);
    }
}
