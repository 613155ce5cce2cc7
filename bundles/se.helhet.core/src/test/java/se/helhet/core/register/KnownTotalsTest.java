package se.helhet.core.register;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Who;
import se.helhet.core.TestStore;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

class KnownTotalsTest {
    private static final Who WHO = new Who("kim", "prov");
    private static final Table<Record> WORD = DSL.table(DSL.name("toy_word"));
    private static final Field<String> TEXT = DSL.field(DSL.name("text"), SQLDataType.VARCHAR);

    @TempDir
    Path folder;

    private final List<RowChange> changes = new ArrayList<>();
    private SqliteStore store;
    private KnownTotals totals;

    @BeforeEach
    void open() {
        store = TestStore.open(
                folder,
                Migrations.of(
                        "toy",
                        Map.of(
                                "V001__word.sql",
                                "create table toy_word (id integer primary key autoincrement, version bigint not null, text text);")));
        totals = new KnownTotals(store);
        store.addListener(rows -> {
            totals.changed(rows);
            changes.addAll(rows.castToList());
        });
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void whatIsMadeOfTheNumberOfRowsStandsUntilRowsComeOrGo() {
        long id = store.write(WHO, w -> w.insert(WORD, Map.of(TEXT, "a")));
        ImmutableSet<String> sources = Reads.during(() -> totals.rows(WORD)).sources();
        assertEquals(Sets.immutable.of(Reads.rowsOf("toy_word")), sources, "counted");
        assertEquals(sources, Reads.during(() -> totals.rows(WORD)).sources(), "known");

        store.write(WHO, w -> {
            w.update(WORD, id, 1, Map.of(TEXT, "b"));
            return null;
        });
        assertFalse(sources.anySatisfy(last().sources()::contains));
        assertTrue(last().sources().contains("toy_word"));
        store.write(WHO, w -> {
            w.delete(WORD, id, 2);
            return null;
        });
        assertTrue(sources.anySatisfy(last().sources()::contains));
        assertEquals(0, totals.rows(WORD));
    }

    private RowChange last() {
        return changes.get(changes.size() - 1);
    }
}
