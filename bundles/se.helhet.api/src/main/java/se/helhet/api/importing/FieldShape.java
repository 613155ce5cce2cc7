package se.helhet.api.importing;

import org.eclipse.collections.api.list.ImmutableList;

/**
 * What a field of a register takes, for templates, for choosing columns and for forms.
 *
 * @param name     the column's name
 * @param label    what people call it
 * @param required whether a row without it is refused
 * @param derived  whether the program fills it itself
 * @param takes    what may be written, in a few words: "datum, till exempel 2019-03-28"
 * @param choices  what may be chosen, in printed order; empty for a field that takes anything of its kind
 * @param example  a value that can be taken in
 */
public record FieldShape(
        String name,
        String label,
        Kind kind,
        boolean required,
        boolean derived,
        String takes,
        ImmutableList<Choice> choices,
        String example) {
    /** What kind of value it holds. */
    public enum Kind {
        TEXT,
        WHOLE,
        DECIMAL,
        /** Kronor, with two decimals at most. */
        MONEY,
        DATE,
        /** Stored as its first day. */
        MONTH,
        YES_NO,
        /** One of {@link FieldShape#choices}. */
        CHOICE,
        OTHER
    }

    /** @param label what people write instead of the code, which they may write too */
    public record Choice(String code, String label) {}
}
