package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.store.Trial.HELD_ON;
import static se.helhet.store.Trial.ORE;
import static se.helhet.store.Trial.PAID;
import static se.helhet.store.Trial.ROW;
import static se.helhet.store.Trial.SCHOOL;
import static se.helhet.store.Trial.SHARE;
import static se.helhet.store.Trial.VERSION;
import static se.helhet.store.Trial.VISIT;
import static se.helhet.store.Trial.WHO;

import java.lang.ref.WeakReference;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.eclipse.collections.api.list.MutableList;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StoreException;

class BulkTest {
    private static final ImmutableList<Field<?>> FIELDS = Lists.immutable.of(SCHOOL, HELD_ON, PAID, ORE, SHARE);
    private static final ImmutableList<Field<?>> PLAIN = Lists.immutable.of(SCHOOL, HELD_ON, PAID, ORE);

    @TempDir
    Path folder;

    private SqliteStore store;
    private final MutableList<RowChange> heard = Lists.mutable.empty();

    @BeforeEach
    void open() {
        store = Trial.open(folder);
        store.addListener(heard::addAllIterable);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private static final Object[] VALUES = {
        "Åsö", LocalDate.of(2019, 3, 31), true, -12_345_678_901L, new BigDecimal("0.1170")
    };

    @Test
    void storesTheSameAsASingleInsert() {
        assertSameAsSingle(FIELDS);
    }

    /** Without the amount of another type all fields are plain and take the fast way. */
    @Test
    void storesPlainTypesTheSameAsASingleInsert() {
        assertTrue(RowBinder.of(PLAIN.castToList()).isPresent());
        assertTrue(RowBinder.of(FIELDS.castToList()).isEmpty());
        assertSameAsSingle(PLAIN);
    }

    private void assertSameAsSingle(ImmutableList<Field<?>> fields) {
        Object[] values = Arrays.copyOf(VALUES, fields.size());
        store.write(WHO, w -> {
            Map<Field<?>, Object> row = new LinkedHashMap<>();
            IntStream.range(0, values.length).forEach(i -> row.put(fields.get(i), values[i]));
            w.insert(VISIT, row);
            return w.insertAll(ROW, fields, List.of(values, new Object[values.length]));
        });
        // typeof shows the storage class too: text, integer or real.
        List<Field<String>> raw = fields.collect(f -> DSL.field("{0} || ' ' || typeof({0})", SQLDataType.VARCHAR, f))
                .castToList();
        var single = store.read(
                dsl -> dsl.select(raw).from(VISIT).fetch().map(r -> r.intoList().toString()));
        var bulk = store.read(
                dsl -> dsl.select(raw).from(ROW).fetch().map(r -> r.intoList().toString()));
        assertEquals(single.get(0), bulk.get(0));
        assertEquals(Collections.nCopies(values.length, null).toString(), bulk.get(1));
    }

    @Test
    void convertsAsJooqDoes() {
        Object[] values = {"Åsö", "2019-03-31", "true", 7, "0.5"};
        store.write(WHO, w -> w.insertAll(ROW, FIELDS, List.<Object[]>of(values)));
        store.write(WHO, w -> w.insertAll(ROW, PLAIN, List.<Object[]>of(Arrays.copyOf(values, PLAIN.size()))));
        var rows = store.read(dsl ->
                dsl.select(HELD_ON, PAID, ORE).from(ROW).fetch(r -> r.intoList().toString()));
        assertEquals(List.of("[2019-03-31, true, 7]", "[2019-03-31, true, 7]"), rows);
    }

    @Test
    void leavesOneEntryInTheHistory() {
        long count = store.write(WHO, w -> w.insertAll(ROW, FIELDS, rows(2_500)));
        assertEquals(2_500, count);
        assertEquals(2_500, Trial.count(store, ROW));
        long gone = store.write(WHO, w -> w.deleteAll(ROW, ORE.lt(100L)));
        assertEquals(100, gone);
        assertEquals(
                "INSERT prov_row 2500, DELETE prov_row 100",
                heard.collect(c -> c.action() + " " + c.table() + " " + c.rows())
                        .makeString());
        var chosen = store.read(dsl -> dsl.select(DSL.field(DSL.name("chosen"), String.class))
                .from("store_history")
                .orderBy(Trial.ID)
                .fetch(0)
                .toString());
        assertEquals("[null, ore < 100]", chosen);
    }

    @Test
    void nothingInsertedLeavesNoEntry() {
        long inserted = store.write(WHO, w -> w.insertAll(ROW, FIELDS, List.of()));
        long deleted = store.write(WHO, w -> w.deleteAll(ROW, DSL.trueCondition()));
        assertEquals(0, inserted + deleted);
        assertTrue(heard.isEmpty());
    }

    @Test
    void givesGuardedRowsTheirFirstVersion() {
        store.write(WHO, w -> w.insertAll(VISIT, Lists.immutable.of(SCHOOL), List.<Object[]>of(new Object[] {"Åsö"})));
        assertEquals(
                List.of(1L), store.read(dsl -> dsl.select(VERSION).from(VISIT).fetch(VERSION)));
    }

    @Test
    void aRowThatIsRefusedUndoesAllOfThem() {
        StoreException refused = assertThrows(
                StoreException.class,
                () -> store.write(
                        WHO,
                        w -> w.insertAll(
                                VISIT,
                                Lists.immutable.of(SCHOOL),
                                () -> IntStream.range(0, 3_000)
                                        .mapToObj(i -> new Object[] {"skola " + i % 2_345})
                                        .iterator())));
        assertTrue(refused.getMessage().contains("samma prov_visit.school"), refused.getMessage());
        assertTrue(refused.getMessage().contains("Post 2346: "), refused.getMessage());
        assertEquals(0, Trial.count(store, VISIT));
    }

    /** Many rows with one number in common, then one without it, then all mixed: each is stored as it was given. */
    @Test
    void storesNumbersThatRowsHaveInCommonAndThoseTheyHaveNot() {
        long count = store.write(
                WHO,
                w -> w.insertAll(
                        ROW,
                        PLAIN,
                        () -> IntStream.range(0, 5_000)
                                .mapToObj(i -> new Object[] {
                                    "s" + i,
                                    null,
                                    i % 2 == 0,
                                    i < 1_234 ? Long.valueOf(7) : i % 5 == 0 ? null : Long.valueOf(i)
                                })
                                .iterator()));
        assertEquals(5_000, count);
        assertEquals(1_234, count(ORE.eq(7L)));
        assertEquals(IntStream.range(1_234, 5_000).filter(i -> i % 5 == 0).count(), count(ORE.isNull()));
        assertEquals(0, count(ORE.gt(7L).and(SCHOOL.ne(DSL.concat(DSL.inline("s"), ORE.cast(String.class))))));
    }

    private long count(Condition where) {
        return store.<Integer>read(dsl -> dsl.fetchCount(ROW, where)).longValue();
    }

    @Test
    void namesTheRowWithTooFewValues() {
        var refused = assertThrows(
                IllegalArgumentException.class,
                () -> store.write(
                        WHO,
                        w -> w.insertAll(ROW, FIELDS, Arrays.asList(new Object[5], new Object[5], new Object[4]))));
        assertTrue(refused.getMessage().startsWith("Row 3 has 4 values"), refused.getMessage());
    }

    @Test
    void keepsFewOfAHundredThousandRowsInMemory() {
        assertBounded(PLAIN, 100_000);
    }

    @Test
    void keepsFewRowsOfOtherTypesInMemoryEither() {
        assertBounded(FIELDS, 20_000);
    }

    /** Looks at the values and not at the arrays: the driver keeps those until it sends a batch. */
    private void assertBounded(ImmutableList<Field<?>> fields, int rows) {
        List<WeakReference<Object>> handedOut = new ArrayList<>();
        long[] alive = new long[1];
        Iterator<Object[]> source = rows(rows).iterator();
        Iterable<Object[]> watched = () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                if (!source.hasNext()) {
                    System.gc();
                    alive[0] = handedOut.stream().filter(v -> v.get() != null).count();
                }
                return source.hasNext();
            }

            @Override
            public Object[] next() {
                Object[] row = source.next();
                handedOut.add(new WeakReference<>(row[0]));
                return Arrays.copyOf(row, fields.size());
            }
        };
        long count = store.write(WHO, w -> w.insertAll(ROW, fields, watched));
        assertEquals(rows, count);
        assertEquals(rows, Trial.count(store, ROW));
        assertTrue(alive[0] <= 3_000, alive[0] + " rows were still in memory at the end");
    }

    private static Iterable<Object[]> rows(int count) {
        return () -> new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < count;
            }

            @Override
            public Object[] next() {
                int i = next++;
                return new Object[] {
                    "skola " + i, LocalDate.of(2019, 1, 1).plusDays(i % 365), i % 2 == 0, (long) i, null
                };
            }
        };
    }
}
