package se.helhet.api.figure;

import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.value.Period;

/**
 * Something to break figures down by. Every coded field of a register is one, under the field's name; {@link #of} makes
 * one that depends on the period, such as age at its end.
 *
 * @param name  as it stands in addresses
 * @param key   the expression to group by; jOOQ renders it
 * @param timed true when {@code key} differs between periods, so that each period is a statement of its own
 * @param tags  true when the field holds several codes parted by blanks, so that a row counts under each of them
 */
public record Dim(String name, Function<Period, Field<String>> key, Codes codes, boolean timed, boolean tags) {
    public Dim(String name, Function<Period, Field<String>> key, Codes codes, boolean timed) {
        this(name, key, codes, timed, false);
    }

    public static Dim of(Field<String> field, Codes codes) {
        return new Dim(field.getName(), p -> field, codes, false);
    }

    /** A field with any number of the codes, parted by blanks. Its cells overlap: they do not add up to the whole. */
    public static Dim tags(Field<String> field, Codes codes) {
        return new Dim(field.getName(), p -> field, codes, false, true);
    }

    /** The rows that have {@code code} among others. Only for {@link #tags}. */
    public Condition holds(Period period, String code) {
        Field<String> tags = DSL.concat(DSL.inline(" "), key.apply(period), DSL.inline(" "));
        return DSL.position(tags, DSL.inline(" " + code + " ")).gt(DSL.inline(0));
    }

    public static Dim of(String name, Function<Period, Field<String>> key, Codes codes) {
        return new Dim(name, key, codes, true);
    }
}
