package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.eclipse.collections.api.set.ImmutableSet;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.store.Reads;

class NotedTest {
    @TempDir
    Path folder;

    @Test
    void everyTableOfAStatementIsNotedTypedAndPlain() {
        try (SqliteStore store = Trial.open(folder)) {
            ImmutableSet<String> typed = Reads.during(() -> store.read(dsl -> dsl.fetchCount(DSL.selectFrom(Trial.VISIT)
                            .where(DSL.exists(DSL.selectOne().from(DSL.table("sqlite_master")))))))
                    .sources();
            assertTrue(typed.contains(Trial.VISIT.getName()), typed::toString);
            assertTrue(typed.contains("sqlite_master"), typed::toString);
            ImmutableSet<String> plain = Reads.during(() -> store.read(dsl -> dsl.fetch(
                            "select count(*) from " + Trial.VISIT.getName().toUpperCase())))
                    .sources();
            assertTrue(plain.contains(Trial.VISIT.getName()), plain::toString);
        }
    }

    @Test
    void theHistoryOfARowIsASourceToo() {
        try (SqliteStore store = Trial.open(folder)) {
            ImmutableSet<String> sources =
                    Reads.during(() -> store.history(Trial.VISIT.getName(), 1)).sources();
            assertTrue(sources.contains("store_history"), sources::toString);
            assertFalse(sources.contains(Reads.UNKNOWN));
        }
    }
}
