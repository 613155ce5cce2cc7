package se.helhet.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.map.ImmutableMap;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Numbers;
import se.helhet.api.evaluation.Figures;
import se.helhet.api.evaluation.Origins;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

class RowsCommandTest {
    private static final Field<String> SCHOOL = DSL.field("school", SQLDataType.VARCHAR);
    private static final Field<Integer> PUPILS = DSL.field("pupils", SQLDataType.INTEGER);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Terminal terminal = new Terminal(new PrintStream(out, true, StandardCharsets.UTF_8), System.err);

    private static Record row(String school, Integer pupils) {
        Record row = DSL.using(SQLDialect.SQLITE).newRecord(SCHOOL, PUPILS);
        row.from(new Object[] {school, pupils});
        return row;
    }

    private static Figures figures(ImmutableMap<String, ImmutableList<Record>> rows) {
        return figures(rows, Value.of(Num.of(1_234)));
    }

    private static Figures figures(ImmutableMap<String, ImmutableList<Record>> rows, Value value) {
        return new Figures() {
            @Override
            public Numbers evaluate(Iterable<Ask> asks) {
                return Numbers.of(Lists.immutable.withAll(asks).collect(a -> new Numbers.Entry(a, value, Uom.COUNT)));
            }

            @Override
            public ImmutableMap<String, ImmutableList<Record>> rows(Ask ask) {
                return rows;
            }

            @Override
            public String label(Ask ask, Locale locale) {
                return "Elever";
            }

            @Override
            public ImmutableList<String> units() {
                return Lists.immutable.of("navet");
            }

            @Override
            public String title(String unit, Locale locale) {
                return "Navet";
            }
        };
    }

    private static Origins ledger(String register) {
        return new Origins() {
            @Override
            public String register() {
                return register;
            }

            @Override
            public ImmutableList<Listing> open(ImmutableList<Record> rows, int most) {
                return Lists.immutable.of(new Listing(
                        "Konton 2019",
                        Lists.immutable.of("Konto", "Summa"),
                        Lists.immutable.of(Lists.immutable.of("3010", rows.size() + " av högst " + most)),
                        true));
            }
        };
    }

    private String run(RowsCommand command) {
        assertEquals(0, command.run(List.of("navet.pupils@2019"), terminal));
        return out.toString(StandardCharsets.UTF_8)
                .replace(System.lineSeparator(), "\n")
                .replace('\u00A0', ' ');
    }

    @Test
    void showsTheNumberAndTheRowsAsTheyStandInTheirRegister() {
        RowsCommand command = new RowsCommand(
                figures(Maps.immutable.of("navet.booking", Lists.immutable.of(row("Åsö", 25), row(null, 30)))),
                List.of(ledger("kansli.balance")));
        assertEquals(
                "Elever, 2019: 1 234\n\nnavet.booking: 2 rader\n  school\tpupils\n  Åsö\t25\n  \t30\n", run(command));
    }

    @Test
    void opensRowsThatHaveAnOriginInsteadOfShowingThem() {
        RowsCommand command = new RowsCommand(
                figures(Maps.immutable.of("kansli.balance/cost", Lists.immutable.of(row("x", 1)))),
                List.of(ledger("navet.booking"), ledger("kansli.balance")));
        String said = run(command);
        assertTrue(
                said.contains("  Konton 2019\n  Konto\tSumma\n  3010\t1 av högst 200\n  … fler rader finns.\n"), said);
        assertFalse(said.contains("school"), said);
    }

    @Test
    void saysWhenThereAreNoRowsAndWhenThereAreMore() {
        ImmutableList<Record> many = Lists.immutable.withAll(
                IntStream.range(0, 201).mapToObj(i -> row("s" + i, i)).toList());
        RowsCommand command = new RowsCommand(
                figures(Maps.immutable.of("navet.visit", Lists.immutable.empty(), "navet.booking", many)), List.of());
        String said = run(command);
        assertTrue(said.contains("navet.visit: inga rader\n"), said);
        assertTrue(said.contains("  s199\t199\n  … fler rader finns.\n"), said);
        assertFalse(said.contains("s200\t"), said);
    }

    @Test
    void asksForOneAddress() {
        RowsCommand command = new RowsCommand(figures(Maps.immutable.empty()), List.of());
        assertThrows(Command.Usage.class, () -> command.run(List.of(), terminal));
        assertThrows(RuntimeException.class, () -> command.run(List.of("ingen adress"), terminal));
    }

    @Test
    void failsWhenNobodyHereHasTheFigure() {
        RowsCommand command =
                new RowsCommand(figures(Maps.immutable.empty(), Value.none(Value.Why.NO_PROVIDER)), List.of());
        String said =
                assertThrows(IllegalArgumentException.class, () -> run(command)).getMessage();
        assertTrue(said.startsWith("Ingen installerad enhet har siffran navet."), said);
    }
}
