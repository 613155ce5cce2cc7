package se.helhet.core.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;

class ConditionWordsTest {
    private static final Field<String> KIND = DSL.field(DSL.name("navet_booking", "kind"), SQLDataType.VARCHAR);
    private static final Field<Integer> PUPILS = DSL.field(DSL.name("navet_booking", "pupils"), SQLDataType.INTEGER);
    private static final Field<LocalDate> CLOSED =
            DSL.field(DSL.name("navet_booking", "closed"), SQLDataType.LOCALDATE);
    private static final Field<Boolean> HELD = DSL.field(DSL.name("navet_booking", "held"), SQLDataType.BOOLEAN);

    private static Optional<String> words(Condition condition) {
        return new ConditionWords(
                        column -> column.equals("kind") ? "Slag" : column,
                        (column, code) -> code.equals("theme") ? "Tema" : code,
                        Locale.forLanguageTag("sv"))
                .of(Sql.text(condition));
    }

    @Test
    void saysAComparedCodeByItsLabels() {
        assertEquals(Optional.of("slag är Tema"), words(KIND.eq("theme")));
        assertEquals(Optional.of("slag är inte Tema"), words(KIND.ne("theme")));
        assertEquals(Optional.of("slag är Tema eller day"), words(KIND.in("theme", "day")));
    }

    @Test
    void joinsAllThatMustHold() {
        assertEquals(
                Optional.of("slag är Tema och pupils är minst 5 och closed är tom"),
                words(KIND.eq("theme").and(PUPILS.ge(5)).and(CLOSED.isNull())));
        assertEquals(
                Optional.of("held är ja och closed är ifylld"),
                words(HELD.isTrue().and(CLOSED.isNotNull())));
    }

    @Test
    void hasNoWordsForWhatItDoesNotKnow() {
        assertEquals(Optional.empty(), words(KIND.eq("theme").or(PUPILS.gt(3))));
        assertEquals(Optional.empty(), words(KIND.like("%x%")));
    }
}
