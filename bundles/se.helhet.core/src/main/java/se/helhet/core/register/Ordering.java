package se.helhet.core.register;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.CaseConditionStep;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;
import se.helhet.api.register.Query;
import se.helhet.api.register.Sheet.Choice;
import se.helhet.api.register.Sheet.Kind;

/** In which order rows come: codes as they are printed, text as Swedish readers look for it, empty cells last. */
final class Ordering {
    private Ordering() {}

    static ImmutableList<SortField<?>> of(OpenRegister open, Query query) {
        if (query.sort().isEmpty()) {
            return Lists.immutable.of(open.id().asc());
        }
        Query.Sort sort = query.sort().get();
        OpenColumn column = open.column(sort.column());
        SortField<?> first = directed(key(column), sort.descending());
        // The id goes the same way, so that an index on the column serves both.
        return Lists.immutable.of(
                column.field().getDataType().nullable() ? first.nullsLast() : first,
                directed(open.id(), sort.descending()));
    }

    private static SortField<?> directed(Field<?> key, boolean descending) {
        return descending ? key.desc() : key.asc();
    }

    private static Field<?> key(OpenColumn column) {
        if (column.isText()) {
            return SwedishText.order(column.field().coerce(String.class));
        }
        return column.kind() == Kind.CODE && column.labels().choices().notEmpty() ? rank(column) : column.field();
    }

    /** A code that nobody chooses any more stands after the others, one that is missing has no rank. */
    private static Field<Integer> rank(OpenColumn column) {
        Field<String> code = column.field().coerce(String.class);
        CaseConditionStep<Integer> rank = DSL.when(code.isNull(), DSL.inline((Integer) null));
        int n = 0;
        for (Choice choice : column.labels().choices()) {
            rank = rank.when(code.eq(DSL.inline(choice.code())), DSL.inline(n++));
        }
        return rank.otherwise(DSL.inline(n));
    }
}
