package se.helhet.api.figure;

import java.util.function.Function;
import org.jooq.Field;
import se.helhet.api.value.Period;

/**
 * Something to break figures down by. Every coded field of a register is one, under the field's name; {@link #of} makes
 * one that depends on the period, such as age at its end.
 *
 * @param name  as it stands in addresses
 * @param key   the expression to group by; jOOQ renders it
 * @param timed true when {@code key} differs between periods, so that each period is a statement of its own
 */
public record Dim(String name, Function<Period, Field<String>> key, Codes codes, boolean timed) {

    public static Dim of(Field<String> field, Codes codes) {
        return new Dim(field.getName(), p -> field, codes, false);
    }

    public static Dim of(String name, Function<Period, Field<String>> key, Codes codes) {
        return new Dim(name, key, codes, true);
    }
}
