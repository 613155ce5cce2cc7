package se.helhet.web.chapter;

/**
 * One difference between two versions of a unit's chapters.
 *
 * @param place   the chapter or heading it stands under, or what the number is called
 * @param before  as it printed; empty for what has come
 * @param after   as it prints now; empty for what has gone
 * @param address of the number's page; empty for others
 */
public record Change(Kind kind, String place, String before, String after, String address) {

    /** Kinds of differences. */
    public enum Kind {
        NUMBER,
        SENTENCE,
        /** A table, chart, heading or goal, in other ways than its numbers. */
        BLOCK
    }
}
