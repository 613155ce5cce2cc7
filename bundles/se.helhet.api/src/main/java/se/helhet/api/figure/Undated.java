package se.helhet.api.figure;

import java.time.LocalDate;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.value.Uom;

/** A measure that does not know yet which rows belong to a period. Only the methods here make it a figure. */
public final class Undated {
    private final Register register;
    private final String name;
    private final Figure.Kind kind;
    private final Field<?> field;

    Undated(Register register, String name, Figure.Kind kind, Field<?> field) {
        this.register = register;
        this.name = name;
        this.kind = kind;
        this.field = field;
        if (register.smallestCount() > 0 && kind != Figure.Kind.COUNT) {
            throw new IllegalArgumentException(
                    "Register " + register.name() + " gives counts only; " + name + " is none");
        }
    }

    /** A flow: the rows dated within the period. */
    public Figure on(Field<LocalDate> date) {
        return dated(new When.During(date));
    }

    /** A balance: the rows from the year's first day to the period's end. */
    public Figure balance(Field<LocalDate> date) {
        return dated(new When.YearToDate(date));
    }

    /** A stock: the rows begun and not yet ended at the period's end. */
    public Figure openAt(Field<LocalDate> begun, Field<LocalDate> ended) {
        return dated(new When.OpenAt(begun, ended));
    }

    private Figure dated(When when) {
        return new Figure.Measure(name, Uom.COUNT, register, kind, field, when, p -> DSL.noCondition());
    }
}
