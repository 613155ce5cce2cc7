package se.helhet.api.round;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * A unit's chapters as they stand now, with the places where a person writes.
 *
 * @param submission what a submission would be now; version 0
 * @param slots      in the order they stand, chapter by chapter
 */
public record Draft(Submission submission, ImmutableList<Slot> slots) {

    /**
     * A place for a person's text, whether or not anything is written there.
     *
     * @param chapter name of the chapter
     * @param name    the slot's name within the unit, as in {@code Blocks.written}
     * @param label   what people call it: the unit's {@code slot.<name>}, else the heading that it stands under, else the
     *     name
     * @param at      index among the chapter's contents where its paragraphs stand or would stand
     * @param length  how many of the contents from there are its paragraphs; 0 when nothing is written
     */
    public record Slot(String chapter, String name, String label, int at, int length) {}
}
