package se.helhet.api.goal;

import java.util.Optional;

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
        Optional<Assessment> assessment) {

    /**
     * What a person says of the goal; stands beside what the figures say.
     *
     * @param status  UNKNOWN leaves it to the figures
     * @param outcome the outcome in figures or words where no figure measures it, or empty
     */
    public record Assessment(Achievement status, String outcome, String comment) {}
}
