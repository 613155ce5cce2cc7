package se.helhet.web.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import se.helhet.api.command.UnitCommand.Table;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Registers;
import se.helhet.api.register.Sheet;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;
import se.helhet.web.word.Words;

class FigureExportTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void writesMonthsAsDigitsAndLeavesTheUnknownEmpty() {
        Table table = FigureExport.months(figures(), Ask.parse("brb.land@2019"), Words.in(SWEDISH));

        assertEquals(Lists.immutable.of("Månad", "2019", "2018"), table.columns());
        assertEquals(12, table.rows().size());
        assertEquals(Lists.immutable.of("mars", "12345", ""), table.rows().get(2));
    }

    @Test
    void writesTheRowsNumbersSoThatTheyCanBeReckonedWith() {
        Field<Integer> land = DSL.field("land", Integer.class);
        Field<Long> cost = DSL.field("cost", Long.class);
        Record row = DSL.using(org.jooq.SQLDialect.SQLITE).newRecord(land, cost).values(12_345, 150_50L);

        Table table = new RowTables(registers()).plain("brb.enquiry/land", Lists.immutable.of(row), SWEDISH);

        assertEquals(Lists.immutable.of("Mark, m²", "Kostnad"), table.columns());
        assertEquals(Lists.immutable.of("12345", "150.50"), table.rows().getOnly());
    }

    /** March of 2019 has a number, all else has none. */
    private static Figures figures() {
        return fake(
                Figures.class,
                asks -> Numbers.of(Lists.immutable
                        .withAll((Iterable<?>) asks[0])
                        .selectInstancesOf(Ask.class)
                        .collect(ask -> new Numbers.Entry(
                                ask,
                                ask.period().toString().equals("2019-03")
                                        ? Value.of(Num.of(12_345))
                                        : Value.none(Value.Why.NO_ROWS),
                                Uom.COUNT))));
    }

    private static Registers registers() {
        RegisterEntry entry = new RegisterEntry("brb.enquiry", "brb", "BRB", "Förfrågningar", "", "", 1, false, false);
        ImmutableList<Sheet.Column> columns = Lists.immutable.of(
                column("land", "Mark", Sheet.Kind.WHOLE, "m²"), column("cost", "Kostnad", Sheet.Kind.MONEY, ""));
        return fake(Registers.class, ignored -> new Sheet(entry, columns, "land"));
    }

    private static Sheet.Column column(String name, String label, Sheet.Kind kind, String measure) {
        return new Sheet.Column(name, label, kind, measure, false, false, true, Lists.immutable.empty(), 0, 1, "");
    }

    private static <T> T fake(Class<T> type, java.util.function.Function<Object[], Object> answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, asked) -> answer.apply(asked)));
    }
}
