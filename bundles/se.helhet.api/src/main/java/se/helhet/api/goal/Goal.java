package se.helhet.api.goal;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import se.helhet.api.value.Uom;

/**
 * One row of a year's goal tree. The board decides them each year, so they are data, and so is the figure that measures
 * them.
 *
 * @param id        stable within the year: {@code navet-7.2.2-1}
 * @param unit      id of the unit that answers for it; empty when no unit does
 * @param unitName  the activity as the document names it
 * @param number    as printed: 1, 2a, M1
 * @param measure   address without period ({@code navet.pupils}), or empty when nothing measures it
 * @param noun      what the target counts: "elever"
 * @param order     place in the document
 * @param further   the other targets of a compound goal ("10 små, 5 medelstora, 2 stora"); usually empty
 * @param changes   what was decided about it during the year, oldest first; usually empty
 */
public record Goal(
        String id,
        int year,
        String focusArea,
        String unit,
        String unitName,
        String strategy,
        String number,
        String text,
        Target target,
        String noun,
        String measure,
        int order,
        Optional<Assessment> assessment,
        ImmutableList<Measure> further,
        ImmutableList<Change> changes) {
    private static final Pattern TIME = Pattern.compile("(?:arbets)?dag(?:ar)?|timm(?:e|ar)|(?:working )?days?|hours?");
    private static final String MARK = " *";

    /** A goal with one target that stands as it was decided. */
    public Goal(
            String id,
            int year,
            String focusArea,
            String unit,
            String unitName,
            String strategy,
            String number,
            String text,
            Target target,
            String noun,
            String measure,
            int order,
            Optional<Assessment> assessment) {
        this(
                id,
                year,
                focusArea,
                unit,
                unitName,
                strategy,
                number,
                text,
                target,
                noun,
                measure,
                order,
                assessment,
                Lists.immutable.empty(),
                Lists.immutable.empty());
    }

    /**
     * What a person says of the goal; stands beside what the figures say.
     *
     * @param status  UNKNOWN leaves it to the figures
     * @param outcome the outcome in figures or words where no figure measures it, or empty
     */
    public record Assessment(Achievement status, String outcome, String comment) {}

    /**
     * One target with what it counts and what measures it.
     *
     * @param address without period, or empty
     */
    public record Measure(Target target, String noun, String address) {}

    /** What was decided about a goal after the year's goals were set. */
    public enum Kind {
        /** Its text or target became another. */
        CHANGED,
        /** It is no longer pursued; nobody judges it. */
        DROPPED
    }

    /**
     * A decision about the goal.
     *
     * @param on     day of the decision
     * @param by     who decided: "direktionen"
     * @param why    the reason, a sentence or less
     * @param before the text and target until then, as printed; empty when dropped
     */
    public record Change(Kind kind, LocalDate on, String by, String why, String before) {
        /** As printed below its goal. */
        public String print(Locale locale) {
            boolean dropped = kind == Kind.DROPPED;
            String what = english(locale) ? dropped ? "Dropped " : "Changed " : dropped ? "Utgick " : "Ändrat ";
            String whom = by.isBlank() ? "" : (english(locale) ? ", decided by " : ", beslut av ") + by;
            String reason = why.isBlank() ? "" : " " + sentence(why);
            String was = before.isBlank() ? "" : (english(locale) ? " Before: " : " Tidigare: ") + sentence(before);
            return "* " + what + on + whom + "." + reason + was;
        }

        private static String sentence(String words) {
            String text = words.strip();
            return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.endsWith(".") ? "" : ".");
        }
    }

    /** Its targets, the first one first; more than one for a compound goal. */
    public ImmutableList<Measure> measures() {
        return Lists.mutable
                .of(new Measure(target, noun, measure))
                .withAll(further)
                .toImmutable();
    }

    /** Whether the last decision was to drop it. */
    public boolean dropped() {
        return changes.notEmpty() && changes.getLast().kind() == Kind.DROPPED;
    }

    /** Whether the target is a limit of time for each case: "inom 5 arbetsdagar". */
    public boolean inTime() {
        return target.rule() == Target.Rule.AT_MOST && TIME.matcher(noun).matches();
    }

    /** The same goal with other decisions about it. */
    public Goal with(ImmutableList<Change> other) {
        return new Goal(
                id,
                year,
                focusArea,
                unit,
                unitName,
                strategy,
                number,
                text,
                target,
                noun,
                measure,
                order,
                assessment,
                further,
                other);
    }

    /** Text with a mark when the goal was changed or dropped; {@link #notes} tells what happened. */
    public String printText() {
        return changes.isEmpty() ? text : text + MARK;
    }

    /** The target as printed: "minst 25 000", "inom 5 arbetsdagar", "minst 10 små, minst 5 medelstora". */
    public String printTarget(Locale locale) {
        if (further.isEmpty()) {
            return inTime() ? within(locale) : target.print(locale);
        }
        return measures()
                .collect(m -> (m.target.print(locale) + " " + said(m.noun, locale))
                        .strip()
                        .replace(' ', '\u00A0'))
                .makeString();
    }

    private String within(Locale locale) {
        String limit = target.print(locale);
        return (english(locale) ? "within " : "inom ") + limit.substring(limit.lastIndexOf(' ') + 1) + "\u00A0"
                + said(noun, locale);
    }

    /** A noun stands after a number as a symbol does, and is said in English where that has a word for it. */
    private static String said(String noun, Locale locale) {
        return Uom.COUNT.symbol(noun).symbol(locale);
    }

    /** What stands below the goal in small print, a line each: what was decided about it, and a person's comment. */
    public ImmutableList<String> notes(Locale locale) {
        MutableList<String> lines = changes.collect(c -> c.print(locale)).toList();
        assessment.map(Assessment::comment).filter(c -> !c.isBlank()).ifPresent(lines::add);
        return lines.toImmutable();
    }

    private static boolean english(Locale locale) {
        return "en".equals(locale.getLanguage());
    }
}
