package se.helhet.web.figure;

import java.math.BigDecimal;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.helhet.api.command.UnitCommand;
import se.helhet.api.figure.Columns;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.api.value.Num;
import se.helhet.api.value.Print;
import se.helhet.api.value.Uom;
import se.helhet.web.http.Request;

/** Rows of a register as a table of texts, in the register's own words. */
@Component(service = RowTables.class)
public final class RowTables {
    private final Registers registers;

    @Activate
    public RowTables(@Reference Registers registers) {
        this.registers = registers;
    }

    /**
     * @param address of the register with the row open, or empty
     * @param cells   as printed
     */
    public record Line(String address, ImmutableList<String> cells) {}

    /**
     * @param heads   labels; {@code numbers} tells which stand to the right
     * @param address of the register
     * @param path    its part of the address of a file with all rows
     * @param more    how many rows are not shown
     */
    public record Table(
            String title,
            String address,
            String path,
            ImmutableList<String> heads,
            ImmutableList<Boolean> numbers,
            ImmutableList<Line> lines,
            long more) {}

    /** @param register as people type it, with {@code /measure} after it where there are several */
    Table of(String register, ImmutableList<Record> rows, int most, Locale locale) {
        String name = register.replaceFirst("/.*", "");
        Sheet sheet = registers.sheet(name, locale);
        ImmutableList<Sheet.Column> columns = columns(sheet, rows);
        String address = "/register/" + Request.encoded(name);
        ImmutableList<Line> lines = rows.take(most).collect(r -> {
            Field<?> id = field(r, Columns.ID);
            return new Line(
                    id == null ? "" : address + "?row=" + r.get(id),
                    columns.collect(c -> text(r.get(field(r, c.name())), c, locale)));
        });
        return new Table(
                sheet.register().label(),
                address,
                path(register),
                columns.collect(RowTables::head),
                columns.collect(c -> c.kind().number()),
                lines,
                Math.max(0, rows.size() - most));
    }

    /** All rows for a file: numbers as digits with a point, so that whoever opens it can reckon with them. */
    UnitCommand.Table plain(String register, ImmutableList<Record> rows, Locale locale) {
        Sheet sheet = registers.sheet(register.replaceFirst("/.*", ""), locale);
        ImmutableList<Sheet.Column> columns = columns(sheet, rows);
        return new UnitCommand.Table(
                columns.collect(RowTables::head),
                rows.collect(r -> columns.collect(c -> plain(r.get(field(r, c.name())), c, locale))));
    }

    /** {@code brb.enquiry} or {@code brb.enquiry-land} as a part of an address. */
    static String path(String register) {
        return register.replace('/', '-');
    }

    private static ImmutableList<Sheet.Column> columns(Sheet sheet, ImmutableList<Record> rows) {
        return rows.isEmpty() ? sheet.columns() : sheet.columns().select(c -> field(rows.getFirst(), c.name()) != null);
    }

    private static String head(Sheet.Column column) {
        return column.measure().isEmpty() ? column.label() : column.label() + ", " + column.measure();
    }

    private static String plain(Object value, Sheet.Column column, Locale locale) {
        if (value instanceof Number number && column.kind().number()) {
            BigDecimal decimal = new BigDecimal(number.toString());
            return (column.kind() == Sheet.Kind.MONEY ? decimal.movePointLeft(2) : decimal).toPlainString();
        }
        return text(value, column, locale);
    }

    private static Field<?> field(Record row, String name) {
        return Lists.immutable.of(row.fields()).detect(f -> f.getName().equals(name));
    }

    private static String text(Object value, Sheet.Column column, Locale locale) {
        if (value == null) {
            return "";
        }
        if (value instanceof Boolean yes) {
            boolean english = "en".equals(locale.getLanguage());
            return yes ? english ? "yes" : "ja" : english ? "no" : "nej";
        }
        if (column.kind() == Sheet.Kind.MONEY && value instanceof Number ore) {
            return Uom.KR.decimals(2).print(Num.of(ore.longValue()), locale);
        }
        if (column.kind() == Sheet.Kind.CODE || column.kind() == Sheet.Kind.OPEN_CODE) {
            Sheet.Choice choice = column.choices().detect(c -> c.code().equals(value.toString()));
            return choice == null ? value.toString() : choice.label();
        }
        if (column.kind() == Sheet.Kind.TAGS) {
            return Lists.immutable
                    .of(value.toString().split(" "))
                    .collect(t -> column.choices()
                            .detectOptional(c -> c.code().equals(t))
                            .map(Sheet.Choice::label)
                            .orElse(t))
                    .makeString(", ");
        }
        return value instanceof BigDecimal d
                ? Print.decimal(d, locale)
                : column.kind() == Sheet.Kind.WHOLE && !Sheet.Column.names(column.name())
                        ? Print.whole(((Number) value).longValue(), locale)
                        : value.toString();
    }
}
