package se.helhet.web.command;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Pattern;
import org.eclipse.collections.api.list.ImmutableList;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.register.Sheet;
import se.helhet.api.value.Print;
import se.helhet.web.word.Said;

/**
 * A command's table as people read it: what is all numbers stands to the right and is written their way, but for years and
 * what else is a name.
 */
public record AnswerTable(
        ImmutableList<String> columns, ImmutableList<Boolean> numbers, ImmutableList<ImmutableList<String>> rows) {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?");

    public static AnswerTable of(UnitCommand.Table table, Locale locale) {
        ImmutableList<Boolean> numbers = table.columns().collectWithIndex((c, i) -> isNumber(table, c, i));
        return new AnswerTable(
                table.labels().collect(label -> Said.in(locale, label)),
                numbers,
                table.rows()
                        .collect(r -> r.collectWithIndex((cell, i) -> numbers.get(i) && !cell.isEmpty()
                                ? Print.decimal(new BigDecimal(cell), locale)
                                : cell)));
    }

    private static boolean isNumber(UnitCommand.Table table, String column, int at) {
        return !Sheet.Column.names(column)
                && table.rows().anySatisfy(r -> !r.get(at).isEmpty())
                && table.rows()
                        .allSatisfy(r ->
                                r.get(at).isEmpty() || NUMBER.matcher(r.get(at)).matches());
    }
}
