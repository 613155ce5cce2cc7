package se.helhet.core.register;

import java.util.Locale;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.register.Filter;
import se.helhet.api.register.Page;

/** Says in words what a filter picks. */
final class FilterWords {
    private FilterWords() {}

    static Page.Condition of(OpenRegister open, Filter filter) {
        OpenColumn column = open.column(filter.column());
        return new Page.Condition(filter, column.label(), value(column, filter, open.locale()));
    }

    private static String value(OpenColumn column, Filter filter, Locale locale) {
        boolean english = "en".equals(locale.getLanguage());
        boolean date = column.kind().dated();
        return switch (filter.op()) {
            case IS -> shown(column, filter).makeString(english ? " or " : " eller ");
            case AT_LEAST ->
                word(english, date ? "from" : "at least", date ? "från" : "minst")
                        + shown(column, filter).getFirst();
            case AT_MOST ->
                word(english, date ? "until" : "at most", date ? "till och med" : "högst")
                        + shown(column, filter).getFirst();
            case BETWEEN -> shown(column, filter).makeString(english ? " to " : " till ");
            case CONTAINS -> word(english, "has", "har") + "”" + filter.values().getFirst() + "”";
            case YEAR -> filter.values().getFirst();
            case EMPTY -> english ? "empty" : "tomt";
            case FILLED -> english ? "filled in" : "ifyllt";
        };
    }

    private static String word(boolean english, String inEnglish, String inSwedish) {
        return (english ? inEnglish : inSwedish) + " ";
    }

    private static ImmutableList<String> shown(OpenColumn column, Filter filter) {
        return filter.values().collect(v -> column.shown(Conditions.value(column, v)));
    }
}
