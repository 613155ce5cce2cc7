package se.helhet.api.report;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * The order of a document: chapters and sections, each with what fills it. An entry that nothing fills is a marked gap.
 */
public record Outline(ImmutableList<Entry> entries) {

    /**
     * @param level  1 for a chapter
     * @param number as printed ("2.10", "Bilaga 1"); the document's numbers follow from level and order when empty
     * @param title  empty: that of the unit's chapter
     * @param source what fills it
     */
    public record Entry(int level, String number, String title, Source source) {
        /**
         * Tells the section from the others of its document wherever it is moved: by what fills it, and a heading, which
         * holds nothing, by its title.
         */
        public String key() {
            if (source instanceof Source.Text text) {
                return "text:" + text.slot();
            }
            if (source instanceof Source.UnitChapter chapter) {
                return "chapter:" + chapter.unit() + "/" + chapter.chapter();
            }
            return source instanceof Source.Goals goals
                    ? "goals:" + goals.units().makeString(",")
                    : "heading:" + title;
        }
    }

    /** What fills an entry. */
    public sealed interface Source {
        /** A text slot of the association's own; the slot's name is stable over years. */
        record Text(String slot) implements Source {}

        /** A chapter that a unit has submitted; {@code slot} names own text that stands before it, or is empty. */
        record UnitChapter(String unit, String chapter, String slot) implements Source {}

        /** The year's goals of these units as the goal tree has them, whether or not the units have submitted. */
        record Goals(ImmutableList<String> units) implements Source {}

        /** Only a heading. */
        record Heading() implements Source {}
    }
}
