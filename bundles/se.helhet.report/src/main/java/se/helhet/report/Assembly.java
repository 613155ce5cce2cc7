package se.helhet.report;

import java.util.Optional;
import java.util.function.Function;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.eclipse.collections.api.map.MutableMap;
import se.helhet.api.chapter.GoalTables;
import se.helhet.api.content.Addresses;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Numbers;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.report.Edition.Section;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Source;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Period;

/**
 * Puts a document together: what the outline places, numbered, with every number found in the submissions. What is not
 * there stands as a gap and is said in a finding.
 */
final class Assembly {
    private final Period period;
    private final Owners owners;
    private final Function<String, Optional<String>> texts;
    private final Function<String, String> names;
    private final ImmutableList<Goal> goals;
    private final Numbering numbering = new Numbering();
    private final MutableList<Finding> findings = Lists.mutable.empty();
    private final MutableMap<Ask, Numbers.Entry> numbers = Maps.mutable.empty();

    /**
     * @param texts the association's own text for a slot
     * @param names what people call a unit
     * @param goals the year's goal tree
     */
    Assembly(
            Period period,
            ImmutableList<Submission> submissions,
            Function<String, Optional<String>> texts,
            Function<String, String> names,
            ImmutableList<Goal> goals) {
        this.period = period;
        this.owners = new Owners(submissions);
        this.texts = texts;
        this.names = names;
        this.goals = goals;
        submissions.flatCollect(Submission::findings).forEach(findings::add);
    }

    ImmutableList<Section> sections(Outline outline) {
        return outline.entries().collect(this::section);
    }

    /** After {@link #sections}: every number they point at. */
    Numbers numbers() {
        return Numbers.of(numbers.values());
    }

    /** After {@link #sections}. */
    ImmutableList<Finding> findings() {
        return findings.toImmutable();
    }

    private Section section(Outline.Entry entry) {
        String number = numbering.section(entry.level(), entry.number());
        String unit = "";
        String title = entry.title();
        ImmutableList<Content> contents;
        if (entry.source() instanceof Source.UnitChapter place) {
            Optional<Submission> submission = owners.submission(place.unit());
            Optional<FrozenChapter> chapter = submission.flatMap(
                    s -> s.chapters().detectOptional(c -> c.name().equals(place.chapter())));
            unit = submission.map(Submission::unit).orElse("");
            title = title.isEmpty() ? chapter.map(FrozenChapter::title).orElse(place.chapter()) : title;
            String heading = title;
            contents = text(place.slot(), number, title)
                    .newWithAll(
                            chapter.map(FrozenChapter::contents).orElseGet(() -> missing(place, submission, heading)));
        } else if (entry.source() instanceof Source.Text text) {
            contents = text(text.slot(), number, title);
            if (contents.isEmpty()) {
                contents = Lists.immutable.of(new Content.Gap(
                        title,
                        "Avsnittet är inte skrivet.",
                        "Skriv texten, eller ta bort avsnittet ur dispositionen.",
                        false));
            }
        } else if (entry.source() instanceof Source.Goals of) {
            contents = goals(of.units(), title);
        } else {
            contents = Lists.immutable.empty();
        }
        boolean counted = entry.number().isEmpty();
        Section section =
                new Section(entry.level(), number, title, unit, numbering.contents(contents, entry.level(), counted));
        resolve(section);
        return section;
    }

    /** As the goal tree has them; outcomes belong to the units' own chapters. */
    private ImmutableList<Content> goals(ImmutableList<String> units, String title) {
        ImmutableList<GoalResult> ofUnits = goals.select(g -> units.contains(g.unit()))
                .collect(g -> new GoalResult(g, Optional.empty(), Achievement.UNKNOWN, Lists.immutable.empty()));
        return ofUnits.notEmpty()
                ? GoalTables.of(1, ofUnits)
                : Lists.immutable.of(new Content.Gap(
                        title,
                        "Inga mål är inlagda för " + period.year() + ".",
                        "Läs in årets mål under Ekonomi, Bokföring och importer, eller med kommandot import goals.",
                        false));
    }

    /** A bundle that the organisation does not know as a unit is named by the section it should have filled. */
    private ImmutableList<Content> missing(Source.UnitChapter place, Optional<Submission> submission, String heading) {
        String name = names.apply(place.unit());
        String who = submission.map(Submission::unitTitle).orElse(name.equals(place.unit()) ? heading : name);
        String cause = submission.isPresent()
                ? "Enheten har lämnat in, men utan detta avsnitt."
                : "Enheten har inte lämnat in till omgången.";
        return Lists.immutable.of(new Content.Gap(
                who,
                cause,
                "Öppna Rapport, Inlämningar: där lämnar enheten in, och där tas dess fil emot. Kommandot receive gör"
                        + " detsamma.",
                false));
    }

    private ImmutableList<Content> text(String slot, String number, String title) {
        Optional<String> written = slot.isEmpty() ? Optional.empty() : texts.apply(slot);
        try {
            return written.map(t -> LiveText.paragraphs(t, "", period))
                    .orElse(Lists.immutable.empty())
                    .collect(runs -> new Content.Paragraph(slot, runs));
        } catch (LiveText.BadText e) {
            findings.add(Finding.error(number + " " + title, "report.text", e.getMessage()));
            return Lists.immutable.of(
                    new Content.Gap(title, e.getMessage(), "Rätta texten i avsnittet " + title + ".", true));
        }
    }

    private void resolve(Section section) {
        for (Ask ask : section.contents().flatCollect(Addresses::of).distinct()) {
            Optional<Numbers.Entry> found = owners.number(ask);
            found.ifPresent(e -> numbers.put(ask, e));
            if (found.isEmpty()) {
                findings.add(Finding.warning(
                        section.number() + " " + section.title(),
                        "report.number",
                        "Siffran " + ask + " finns inte i någon inlämning. Låt den enhet som äger den lämna in,"
                                + " eller ändra texten."));
            }
        }
    }
}
