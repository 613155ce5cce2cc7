package se.helhet.core.figure;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Small expressions that evaluation needs, the same on every database. */
final class Sql {
    private static final DSLContext PLAIN = DSL.using(SQLDialect.DEFAULT);

    private Sql() {}

    /** The expression with its values, for telling whether two are the same; never executed. */
    static String text(QueryPart part) {
        return PLAIN.renderInlined(part);
    }

    /**
     * The first characters of an ISO date: 4 for the year, 7 for the month. Cutting text is several times faster on
     * SQLite, where dates are text, than taking a date apart; elsewhere the cast gives the same text.
     */
    static Field<String> cut(Field<?> date, int characters) {
        return DSL.substring(date.cast(SQLDataType.VARCHAR), 1, characters);
    }
}
