package se.helhet.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.organisation.Organisation.UnitEntry;
import se.helhet.api.report.Outline;
import se.helhet.api.report.Outline.Source;
import se.helhet.api.round.Round;
import se.helhet.api.round.Submission;

/**
 * The outline that comes with a kind of document: a resource of lines, with {@code each}, {@code units} and {@code plans} spread over
 * what was submitted and over the federation's units.
 */
final class OutlineTemplate {
    /** Name of the chapter that a unit hands in for the appendices. */
    private static final String APPENDIX = "appendix";

    private OutlineTemplate() {}

    /**
     * @param units   the federation's units this year
     * @param known   ids of all units that the federation has or has had
     * @param planned units that have goals this year
     */
    static Outline of(
            Round.Kind kind,
            ImmutableList<UnitEntry> units,
            ImmutableList<String> known,
            ImmutableList<Submission> submissions,
            ImmutableList<String> planned) {
        MutableList<Outline.Entry> out = Lists.mutable.empty();
        ImmutableList<String> lines = lines(kind);
        for (String line : lines) {
            String[] cell = line.split("\\|", -1);
            int level = Integer.parseInt(cell[0].strip());
            String number = cell[1].strip();
            String title = cell[2].strip();
            String[] source = cell[3].strip().split("\\s+");
            switch (source[0]) {
                case "each" -> eachChapter(level, source[1], units, submissions, out);
                case "when" -> whenThere(level, number, title, source[1], submissions, out);
                case "appendices" -> eachAppendix(level, number, units, submissions, out);
                case "units" -> {
                    eachUnit(level, units, submissions, out);
                    eachUnknown(level, known, lines, submissions, out);
                }
                case "plans" -> eachPlan(level, units.select(u -> planned.contains(u.id())), submissions, out);
                case "goals" -> out.add(new Outline.Entry(level, number, title, common(units, submissions, planned)));
                default -> out.add(new Outline.Entry(level, number, title, source(source)));
            }
        }
        return new Outline(out.toImmutable());
    }

    private static Source source(String[] words) {
        return switch (words[0]) {
            case "heading" -> new Source.Heading();
            case "text" -> new Source.Text(words[1]);
            case "unit" -> chapter(words[1], words.length > 2 ? words[2] : "");
            default -> throw new IllegalStateException("Unknown source in outline: " + String.join(" ", words));
        };
    }

    private static Source.UnitChapter chapter(String place, String slot) {
        int slash = place.indexOf('/');
        String chapter = place.substring(slash + 1);
        return new Source.UnitChapter(place.substring(0, slash), chapter, slot.isEmpty() ? chapter : slot);
    }

    /** One section per chapter of the role whose name is the prefix and a unit, in the units' order. */
    private static void eachChapter(
            int level,
            String place,
            ImmutableList<UnitEntry> units,
            ImmutableList<Submission> submissions,
            MutableList<Outline.Entry> out) {
        String role = place.substring(0, place.indexOf('/'));
        String prefix = place.substring(place.indexOf('/') + 1);
        Owners owners = new Owners(submissions);
        for (UnitEntry unit : units) {
            String chapter = prefix + unit.id();
            boolean there = owners.submission(role)
                    .map(s -> s.chapters().anySatisfy(c -> c.name().equals(chapter)))
                    .orElse(false);
            if (there) {
                out.add(new Outline.Entry(level, "", "", new Source.UnitChapter(role, chapter, chapter)));
            }
        }
    }

    /** A chapter that belongs in the document only where somebody has submitted it. */
    private static void whenThere(
            int level,
            String number,
            String title,
            String place,
            ImmutableList<Submission> submissions,
            MutableList<Outline.Entry> out) {
        Source.UnitChapter chapter = chapter(place, "");
        boolean there = new Owners(submissions)
                .submission(chapter.unit())
                .map(s -> s.chapters().anySatisfy(c -> c.name().equals(chapter.chapter())))
                .orElse(false);
        if (there) {
            out.add(new Outline.Entry(level, number, title, chapter));
        }
    }

    /** A unit's own account in full, for each that handed one in, in the units' order; numbered after {@code prefix}. */
    private static void eachAppendix(
            int level,
            String prefix,
            ImmutableList<UnitEntry> units,
            ImmutableList<Submission> submissions,
            MutableList<Outline.Entry> out) {
        int number = 0;
        for (UnitEntry unit : units) {
            boolean there = submissions.anySatisfy(s -> s.unit().equals(unit.id())
                    && s.chapters().anySatisfy(c -> c.name().equals(APPENDIX)));
            if (there) {
                number++;
                out.add(new Outline.Entry(level, prefix + number, "", new Source.UnitChapter(unit.id(), APPENDIX, "")));
            }
        }
    }

    /** One chapter per unit, but for the one whose chapters stand elsewhere because it fills a role. */
    private static void eachUnit(
            int level,
            ImmutableList<UnitEntry> units,
            ImmutableList<Submission> submissions,
            MutableList<Outline.Entry> out) {
        for (UnitEntry unit : units) {
            if (!elsewhere(unit.id(), submissions)) {
                Source source = new Source.UnitChapter(unit.id(), unit.id(), "");
                out.add(new Outline.Entry(level, "", unit.name(), source));
            }
        }
    }

    /** Units that have handed in though the organisation has none of that name, where no line places their chapter. */
    private static void eachUnknown(
            int level,
            ImmutableList<String> known,
            ImmutableList<String> lines,
            ImmutableList<Submission> submissions,
            MutableList<Outline.Entry> out) {
        submissions
                .reject(s -> known.contains(s.unit()) || !s.fills().isEmpty())
                .select(s -> s.chapters().anySatisfy(c -> c.name().equals(s.unit())))
                .reject(s -> lines.anySatisfy(l -> l.contains(" " + s.unit() + "/" + s.unit())))
                .forEach(s -> out.add(
                        new Outline.Entry(level, "", s.unitTitle(), new Source.UnitChapter(s.unit(), s.unit(), ""))));
    }

    private static boolean elsewhere(String unit, ImmutableList<Submission> submissions) {
        return submissions.anySatisfy(s -> s.unit().equals(unit) && !s.fills().isEmpty());
    }

    /** One chapter per unit with goals: what it is for, in its own chapter {@code plan}, and its goals. */
    private static void eachPlan(
            int level,
            ImmutableList<UnitEntry> units,
            ImmutableList<Submission> submissions,
            MutableList<Outline.Entry> out) {
        for (UnitEntry unit : units.reject(u -> elsewhere(u.id(), submissions))) {
            out.add(new Outline.Entry(level, "", unit.name(), new Source.Heading()));
            out.add(new Outline.Entry(
                    level + 1, "", "Uppdrag och syfte", new Source.UnitChapter(unit.id(), "plan", "")));
            out.add(new Outline.Entry(level + 1, "", "Mål", new Source.Goals(Lists.immutable.of(unit.id()))));
        }
    }

    /** The goals that no unit's own chapter takes: those of the unit that fills a role, and of nobody. */
    private static Source common(
            ImmutableList<UnitEntry> units, ImmutableList<Submission> submissions, ImmutableList<String> planned) {
        return new Source.Goals(
                planned.select(u -> elsewhere(u, submissions) || units.noneSatisfy(e -> e.id().equals(u))));
    }

    private static ImmutableList<String> lines(Round.Kind kind) {
        String name = kind.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "_sv.outline";
        try (InputStream in = OutlineTemplate.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalArgumentException("Det finns ingen disposition för " + kind.word()
                        + " ännu. Spara en egen disposition för omgången.");
            }
            return Lists.immutable
                    .ofAll(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                            .lines()
                            .toList())
                    .reject(l -> l.isBlank() || l.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
