package se.helhet.demo.boras.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.figure.Register;
import se.helhet.api.goal.Goal;
import se.helhet.api.importing.ImportReport;
import se.helhet.api.store.Who;
import se.helhet.api.unit.Unit;
import se.helhet.api.value.Ask;
import se.helhet.core.unit.UnitSource;
import se.helhet.demo.boras.Csv;
import se.helhet.demo.boras.GoalsForTest;
import se.helhet.itest.kit.UnitBench;

/** No published outcome is a constant: each number becomes another when cases behind it are taken away, and comes back. */
class OutcomesFollowCasesTest {
    private static final Who WHO = new Who("test", "test");

    /** Printed as nought, so that nothing is behind them to be taken away; and a case that each would count. */
    private static final Map<String, CaseText> NOUGHT = Map.of(
            "navet.conferences[role=arrangor,topics=globala_mal]@2019",
            new CaseText(
                    "navet.conference",
                    "konferens.csv",
                    "held_on,name,role,topics,sessions\n2019-10-10,Globala målen,arrangor,globala_mal,1\n"),
            "navet.occasions[effort=processledare]@2019",
            new CaseText(
                    "navet.effort", "processledare.csv", "held_on,effort,occasion\n2019-10-10,processledare,traff\n"),
            "navet.occasions[effort=yrkescafe]@2019",
            new CaseText("navet.effort", "yrkescafe.csv", "held_on,effort,occasion\n2019-10-10,yrkescafe,traff\n"));

    @TempDir
    static Path folder;

    private static UnitBench bench;

    @BeforeAll
    static void load() {
        bench = LoadedCases.everything(folder);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @Test
    void everyPublishedNumberChangesWhenItsCasesDo() {
        TreeSet<String> constant = new TreeSet<>();
        TreeSet<String> lost = new TreeSet<>();
        TreeSet<String> asked = addresses();
        for (String address : asked) {
            String before = bench.print(address);
            if (!changes(address, before)) {
                constant.add(address);
            }
            if (!bench.print(address).equals(before)) {
                lost.add(address);
            }
        }
        assertEquals(new TreeSet<>(NOUGHT.keySet()), constant);
        assertEquals(List.of(), List.copyOf(lost), "a case that is put back brings the number back");
        assertTrue(asked.size() > 90, () -> asked.size() + " addresses");
    }

    @Test
    void whatIsPrintedAsNoughtCountsTheCaseThatComes() {
        NOUGHT.forEach((address, one) -> {
            assertEquals("0", bench.print(address), address);
            ImportReport report = bench.importCsv(one.register(), one.csv());
            assertTrue(report.stored(), report::toString);
            assertEquals("1", bench.print(address), address);
            take(behind(Ask.parse(address)).getOnly());
        });
    }

    /** Of the outcomes of the goals and of the other facts, each once. */
    private static TreeSet<String> addresses() {
        TreeSet<String> all = new TreeSet<>();
        List<Csv.Row> published = Csv.resource("published/goals.csv");
        ImmutableList<Goal> goals = GoalsForTest.rows();
        for (int i = 0; i < published.size(); i++) {
            if (!published.get(i).get("outcome_value").isEmpty()) {
                all.add(goals.get(i).measure() + "@2019");
            }
        }
        Csv.resource("cases/facts.csv").stream()
                .map(row -> row.get("address"))
                .filter(address -> !address.isEmpty())
                .forEach(all::add);
        return all;
    }

    private record Taken(Table<?> table, Record row) {}

    /** Takes cases away, one after the other until the number is another, and puts them back. */
    private static boolean changes(String address, String before) {
        MutableList<Taken> taken = Lists.mutable.empty();
        boolean changed = false;
        for (Taken each : behind(Ask.parse(address))) {
            bench.store().write(WHO, w -> {
                w.delete(each.table, each.row.get("id", Long.class), each.row.get("version", Long.class));
                return null;
            });
            taken.add(each);
            changed = !bench.print(address).equals(before);
            if (changed) {
                break;
            }
        }
        bench.store().write(WHO, w -> {
            taken.forEach(each -> w.insert(each.table, values(each)));
            return null;
        });
        return changed;
    }

    private static void take(Taken each) {
        bench.store().write(WHO, w -> {
            w.delete(each.table, each.row.get("id", Long.class), each.row.get("version", Long.class));
            return null;
        });
    }

    private static Map<Field<?>, Object> values(Taken taken) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        for (Field<?> field : taken.table.fields()) {
            if (!field.getName().equals("version")) {
                values.put(field, taken.row.get(field.getName(), field.getType()));
            }
        }
        return values;
    }

    private static ImmutableList<Taken> behind(Ask ask) {
        Unit unit = Lists.immutable
                .of(LoadedCases.units())
                .detect(u -> UnitSource.of(u).id().equals(ask.unit()));
        ImmutableList<Register> secret = unit.registers().select(r -> r.smallestCount() > 0);
        try {
            MutableList<Taken> rows = Lists.mutable.empty();
            bench.figures().rows(ask).forEachKeyValue((key, records) -> {
                String register = key.replaceFirst("/.*", "").replaceFirst(".*[.]", "");
                Table<?> table =
                        unit.registers().detect(r -> r.name().equals(register)).table();
                records.forEach(r -> rows.add(new Taken(table, r)));
            });
            return rows.toImmutable();
        } catch (IllegalArgumentException countsOnly) {
            return secret.flatCollect(r -> Lists.immutable
                    .withAll(bench.store().read(dsl -> dsl.selectFrom(r.table()).fetch()))
                    .collect(row -> new Taken(r.table(), row)));
        }
    }
}
