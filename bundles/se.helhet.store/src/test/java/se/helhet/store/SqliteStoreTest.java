package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.helhet.store.Trial.HELD_ON;
import static se.helhet.store.Trial.ID;
import static se.helhet.store.Trial.ORE;
import static se.helhet.store.Trial.PAID;
import static se.helhet.store.Trial.SCHOOL;
import static se.helhet.store.Trial.SHARE;
import static se.helhet.store.Trial.VERSION;
import static se.helhet.store.Trial.VISIT;
import static se.helhet.store.Trial.WHO;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.RowChange.Action;
import se.helhet.api.store.StaleRow;
import se.helhet.api.store.StoreException;

class SqliteStoreTest {
    @TempDir
    Path folder;

    private SqliteStore store;

    @BeforeEach
    void open() {
        store = Trial.open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void givesBackEveryKindOfValueAsStored() {
        long id = store.write(
                WHO,
                w -> w.insert(
                        VISIT,
                        Map.of(
                                SCHOOL,
                                "Åsö gård",
                                HELD_ON,
                                LocalDate.of(2019, 3, 31),
                                PAID,
                                true,
                                ORE,
                                9_007_199_254_740_993L,
                                SHARE,
                                new BigDecimal("0.117"))));
        Record row = store.read(dsl -> dsl.select(SCHOOL, HELD_ON, PAID, ORE, SHARE, VERSION)
                .from(VISIT)
                .where(ID.eq(id))
                .fetchSingle());
        assertEquals("Åsö gård", row.get(SCHOOL));
        assertEquals(LocalDate.of(2019, 3, 31), row.get(HELD_ON));
        assertEquals(true, row.get(PAID));
        assertEquals(9_007_199_254_740_993L, row.get(ORE));
        assertEquals(new BigDecimal("0.117"), row.get(SHARE));
        assertEquals(1L, row.get(VERSION));
    }

    @Test
    void keepsWhatWasWrittenWhenOpenedAgain() {
        Trial.visit(store, "Björkäng");
        store.close();
        store = Trial.open(folder);
        assertEquals(1, Trial.count(store, VISIT));
    }

    @Test
    void historyTellsBeforeAndAfter() {
        long id = store.write(WHO, w -> w.insert(VISIT, Map.of(SCHOOL, "Önnered \"A\"\n\\", PAID, false)));
        store.write(WHO, w -> {
            w.update(VISIT, id, 1, Map.of(HELD_ON, LocalDate.of(2019, 5, 1), PAID, true));
            return null;
        });
        store.write(WHO, w -> {
            w.delete(VISIT, id, 2);
            return null;
        });
        var history = store.history("prov_visit", id);
        assertEquals(
                "DELETE UPDATE INSERT", history.collect(c -> c.action().name()).makeString(" "));
        var update = history.get(1);
        assertEquals(Action.UPDATE, update.action());
        assertEquals(WHO, update.who());
        assertEquals("false", update.before().get("paid"));
        assertEquals("true", update.after().get("paid"));
        assertEquals("2019-05-01", update.after().get("held_on"));
        assertEquals("2", update.after().get("version"));
        assertFalse(update.before().containsKey("held_on"));
        assertEquals("Önnered \"A\"\n\\", history.get(0).before().get("school"));
        assertTrue(history.get(0).after().isEmpty());
        assertTrue(history.get(2).before().isEmpty());
    }

    @Test
    void refusesARowThatSomeoneElseChanged() {
        long id = Trial.visit(store, "Björkäng");
        store.write(WHO, w -> {
            w.update(VISIT, id, 1, Map.of(ORE, 1L));
            return null;
        });
        StaleRow stale = assertThrows(
                StaleRow.class,
                () -> store.write(WHO, w -> {
                    w.update(VISIT, id, 1, Map.of(ORE, 2L));
                    return null;
                }));
        assertEquals(2, stale.present());
        assertThrows(
                StaleRow.class,
                () -> store.write(WHO, w -> {
                    w.delete(VISIT, id, 1);
                    return null;
                }));
        assertEquals(List.of(1L), store.read(dsl -> dsl.select(ORE).from(VISIT).fetch(ORE)));
        assertEquals(2, store.history("prov_visit", id).size());
    }

    @Test
    void saysThatARowIsGone() {
        StaleRow stale = assertThrows(
                StaleRow.class,
                () -> store.write(WHO, w -> {
                    w.update(VISIT, 77, 1, Map.of(ORE, 2L));
                    return null;
                }));
        assertEquals(0, stale.present());
    }

    @Test
    void rollsEverythingBackWhenTheWorkThrows() {
        assertThrows(
                IllegalStateException.class,
                () -> store.write(WHO, w -> {
                    w.insert(VISIT, Map.of(SCHOOL, "Björkäng"));
                    throw new IllegalStateException("no");
                }));
        assertEquals(0, Trial.count(store, VISIT));
        assertEquals(0, Trial.count(store, DSL.table("store_history")));
        Trial.visit(store, "Björkäng");
        assertEquals(1, Trial.count(store, VISIT));
    }

    @Test
    void rollsBackWhenTheWorkDiesOfAnError() {
        assertThrows(
                NoClassDefFoundError.class,
                () -> store.write(WHO, w -> {
                    w.insert(VISIT, Map.of(SCHOOL, "Björkäng"));
                    throw new NoClassDefFoundError("no");
                }));
        assertEquals(0, Trial.count(store, VISIT));
    }

    @Test
    void readingCannotWrite() {
        assertThrows(
                IllegalStateException.class,
                () -> store.read(dsl -> dsl.insertInto(VISIT).set(SCHOOL, "x").execute()));
        // Past jOOQ's own check: the connection refuses as well.
        assertThrows(
                StoreException.class,
                () -> store.read(
                        dsl -> dsl.fetch("insert into prov_visit (version, school) values (1, 'x') returning id")));
        assertEquals(0, Trial.count(store, VISIT));
    }

    @Test
    void writingPastTheGateIsRefused() {
        assertThrows(
                IllegalStateException.class,
                () -> store.write(WHO, w -> w.dsl().deleteFrom(VISIT).execute()));
    }

    @Test
    void aReadSeesOneMomentAndTheNextSeesThePresent() {
        Trial.visit(store, "Björkäng");
        int seen = store.read(dsl -> {
            int first = dsl.fetchCount(VISIT);
            Trial.visit(store, "Åsö");
            return first + 10 * dsl.fetchCount(VISIT);
        });
        assertEquals(11, seen);
        assertEquals(2, Trial.count(store, VISIT));
    }

    @Test
    void aContextThatOutlivesItsReadIsRefused() {
        DSLContext kept = store.read(dsl -> dsl);
        assertThrows(IllegalStateException.class, () -> kept.fetchCount(VISIT));
    }

    @Test
    void aWriteWithinAWriteIsRefused() {
        assertThrows(IllegalStateException.class, () -> store.write(WHO, w -> Trial.visit(store, "x")));
        assertEquals(1, Trial.visit(store, "Björkäng"));
    }

    @Test
    void tellsInSwedishWhatTheDatabaseRefused() {
        Trial.visit(store, "Björkäng");
        StoreException twice = assertThrows(StoreException.class, () -> Trial.visit(store, "Björkäng"));
        assertTrue(twice.getMessage().contains("samma prov_visit.school"), twice.getMessage());
        StoreException missing =
                assertThrows(StoreException.class, () -> store.write(WHO, w -> w.insert(VISIT, Map.of(ORE, 1L))));
        assertTrue(missing.getMessage().contains("saknas ett värde i prov_visit.school"), missing.getMessage());
        StoreException table = assertThrows(
                StoreException.class, () -> store.write(WHO, w -> w.insert(DSL.table("prov_x"), Map.of(ORE, 1L))));
        assertTrue(table.getMessage().contains("Tabellen prov_x finns inte"), table.getMessage());
    }

    @Test
    void tablesForBulkAndTheStoresOwnAreRefusedRowByRow() {
        assertThrows(
                IllegalArgumentException.class, () -> store.write(WHO, w -> w.insert(Trial.ROW, Map.of(SCHOOL, "x"))));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.write(WHO, w -> w.deleteAll(DSL.table("store_history"), DSL.trueCondition())));
    }

    @Test
    void versionAndIdBelongToTheStore() {
        long id = Trial.visit(store, "Åsö");
        assertThrows(
                IllegalArgumentException.class,
                () -> store.write(WHO, w -> w.insert(VISIT, Map.of(SCHOOL, "x", VERSION, 5L))));
        assertThrows(
                IllegalArgumentException.class,
                () -> store.write(WHO, w -> {
                    w.update(VISIT, id, 1, Map.of(ID, 5L));
                    return null;
                }));
    }
}
