package se.helhet.api.content;

import java.util.Optional;
import se.helhet.api.value.Ask;

/** A piece of running text: words as they stand, or something that follows a number. */
public sealed interface Run {

    record Words(String text) implements Run {}

    /**
     * A live number. Printed with its unit's symbol, and "ca" when approximate.
     *
     * @param less     subtracted before printing (a change), or empty
     * @param absolute without sign, for sentences whose words carry it
     * @param decimals decimals in print, or -1 for those of the figure's unit of measure
     * @param one      the noun after a count of one, or empty
     * @param many     the noun after any other count, or empty
     */
    record Live(Ask ask, Optional<Ask> less, boolean absolute, int decimals, String one, String many) implements Run {}

    /** A word that follows the sign of a number: "underskott" or "överskott". Zero takes {@code other}. */
    record BySign(Ask ask, Optional<Ask> less, String negative, String other) implements Run {}
}
