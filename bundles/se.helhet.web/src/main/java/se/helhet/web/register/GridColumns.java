package se.helhet.web.register;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.register.Sheet;
import se.helhet.api.register.Sheet.Column;
import se.helhet.api.register.Sheet.Kind;
import se.helhet.web.http.Settings;

/** Which of a register's columns stand in the grid: those that were chosen, else the first ones that are short. */
final class GridColumns {
    private static final int USUAL = 9;

    private GridColumns() {}

    static ImmutableList<Column> of(Sheet sheet, Settings settings) {
        ImmutableList<String> chosen =
                Lists.immutable.of(settings.get(key(sheet.register().name())).split(","));
        ImmutableList<Column> columns = sheet.columns().select(c -> chosen.contains(c.name()));
        ImmutableList<Column> shown = columns.isEmpty() ? usual(sheet) : columns;
        Column name = sheet.column(sheet.name());
        return Lists.immutable.of(name).newWithAll(shown.reject(name::equals));
    }

    private static ImmutableList<Column> usual(Sheet sheet) {
        return sheet.columns().reject(c -> c.kind() == Kind.LONG_TEXT).take(USUAL);
    }

    static void choose(String register, ImmutableList<String> columns, Settings settings) {
        settings.put(key(register), columns.makeString(","));
    }

    private static String key(String register) {
        return "columns." + register;
    }
}
