package se.helhet.core.register;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Query;
import se.helhet.api.register.Sheet.Kind;
import se.helhet.core.cases.BadCell;

/** Which rows a question picks, as a condition for the database. Whatever cannot be understood is a sentence. */
final class Conditions {
    private Conditions() {}

    static Condition of(OpenRegister open, Query query) {
        Condition filtered =
                query.filters().injectInto(DSL.noCondition(), (all, f) -> all.and(of(open.column(f.column()), f)));
        ImmutableList<String> words =
                Lists.immutable.of(query.search().strip().split("\\s+")).reject(String::isEmpty);
        return words.injectInto(filtered, (all, word) -> all.and(found(open, word)));
    }

    private static Condition found(OpenRegister open, String word) {
        return open.columns().injectInto((Condition) DSL.falseCondition(), (any, c) -> any.or(found(c, word)));
    }

    private static Condition found(OpenColumn column, String word) {
        if (column.isText()) {
            return SwedishText.contains(column.field().coerce(String.class), word);
        }
        if (column.kind() != Kind.CODE && column.kind() != Kind.TAGS) {
            return DSL.falseCondition();
        }
        var codes = column.labels()
                .all()
                .keyValuesView()
                .select(p -> SwedishText.contains(p.getTwo(), word))
                .collect(p -> p.getOne())
                .toSortedList();
        return codes.isEmpty() ? DSL.falseCondition() : coded(column, codes);
    }

    /** A column of several codes has any of them between its blanks. */
    private static Condition coded(OpenColumn column, List<String> codes) {
        Field<String> field = column.field().coerce(String.class);
        if (column.kind() != Kind.TAGS) {
            return field.in(codes);
        }
        Field<String> apart = DSL.concat(DSL.inline(" "), field, DSL.inline(" "));
        return DSL.or(codes.stream().map(c -> apart.contains(" " + c + " ")).toList());
    }

    private static Condition of(OpenColumn column, Filter filter) {
        return switch (filter.op()) {
            case EMPTY -> empty(column);
            case FILLED -> empty(column).not();
            case YEAR -> year(column, only(column, filter));
            case CONTAINS -> {
                String word = only(column, filter);
                yield column.isText()
                        ? SwedishText.contains(column.field().coerce(String.class), word)
                        : found(column, word);
            }
            default -> compared(column.field(), column, filter);
        };
    }

    private static <T> Condition compared(Field<T> field, OpenColumn column, Filter filter) {
        ImmutableList<T> values =
                filter.values().collect(v -> field.getDataType().convert(value(column, v)));
        if (column.kind() == Kind.TAGS && filter.op() == Filter.Op.IS && values.notEmpty()) {
            return coded(column, filter.values().castToList());
        }
        int wanted = filter.op() == Filter.Op.BETWEEN ? 2 : 1;
        if (filter.op() != Filter.Op.IS && values.size() != wanted || values.isEmpty()) {
            throw incomplete(column);
        }
        return switch (filter.op()) {
            case IS -> field.in(values.castToList());
            case AT_LEAST -> field.ge(values.getFirst());
            case AT_MOST -> field.le(values.getFirst());
            case BETWEEN -> field.between(values.getFirst(), values.getLast());
            default -> throw new IllegalStateException(filter.toString());
        };
    }

    private static Condition empty(OpenColumn column) {
        Condition none = column.field().isNull();
        return column.isText() || column.kind() == Kind.TAGS
                ? none.or(column.field().coerce(String.class).eq(""))
                : none;
    }

    private static Condition year(OpenColumn column, String written) {
        if (!written.matches("\\d{4}")) {
            throw new IllegalArgumentException(
                    column.label() + ": \"" + written + "\" är inget år. Skriv fyra siffror, som 2019.");
        }
        int year = Integer.parseInt(written);
        return switch (column.kind()) {
            case DATE, MONTH ->
                column.field().coerce(LocalDate.class).between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
            case WHOLE -> column.field().coerce(Long.class).eq((long) year);
            default ->
                throw new IllegalArgumentException(
                        column.label() + " har inga datum, så ett år går inte att välja där. Ta bort filtret.");
        };
    }

    private static String only(OpenColumn column, Filter filter) {
        if (filter.values().size() != 1 || filter.values().getOnly().isBlank()) {
            throw incomplete(column);
        }
        return filter.values().getOnly().strip();
    }

    private static IllegalArgumentException incomplete(OpenColumn column) {
        return new IllegalArgumentException(
                "Filtret på " + column.label() + " saknar värde. Fyll i det eller ta bort filtret.");
    }

    /** The value that was written. */
    static Object value(OpenColumn column, String written) {
        if (written.isBlank()) {
            throw incomplete(column);
        }
        try {
            return column.form().read(written);
        } catch (BadCell e) {
            throw new IllegalArgumentException(column.label() + ": " + e.getMessage(), e);
        }
    }
}
