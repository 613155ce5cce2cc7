package se.helhet.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteCommitListener;
import org.sqlite.SQLiteConnection;
import se.helhet.api.store.StoreException;

class WriterTest {
    @TempDir
    Path folder;

    private final AtomicInteger commits = new AtomicInteger();
    private Connection connection;
    private Writer writer;

    @BeforeEach
    void open() throws SQLException {
        connection = Connections.writing(folder.resolve("a.db"));
        writer = new Writer(connection);
        writer.write(sql("create table word (text text unique)"));
        connection.unwrap(SQLiteConnection.class).addCommitListener(new Counter());
    }

    private final class Counter implements SQLiteCommitListener {
        @Override
        public void onCommit() {
            commits.incrementAndGet();
        }

        @Override
        public void onRollback() {}
    }

    @AfterEach
    void close() {
        writer.close();
    }

    @Test
    void writersThatCameMeanwhileShareOneCommit() throws Exception {
        List<CompletableFuture<Integer>> all = together(word("a"), word("b"), word("c"));
        for (CompletableFuture<Integer> each : all) {
            each.get();
        }
        assertEquals("a,b,c", stored());
        assertEquals(1, commits.get());
    }

    @Test
    void whoFailsTakesBackTheOwnPartOnly() throws Exception {
        List<CompletableFuture<Integer>> all = together(word("a"), half("b"), word("c"));
        all.get(0).get();
        assertEquals("half", failure(all.get(1)).getMessage());
        all.get(2).get();
        assertEquals("a,c", stored());
    }

    @Test
    void whoFailsFirstTakesBackTheOwnPartOnly() throws Exception {
        List<CompletableFuture<Integer>> all = together(half("a"), word("b"));
        failure(all.get(0));
        all.get(1).get();
        assertEquals("b", stored());
    }

    @Test
    void everyoneHearsOfATransactionThatTheDatabaseGaveUp() throws Exception {
        List<CompletableFuture<Integer>> all = together(word("a"), sql("rollback"), word("c"));
        assertInstanceOf(StoreException.class, failure(all.get(0)));
        assertInstanceOf(StoreException.class, failure(all.get(1)));
        all.get(2).get();
        assertEquals("c", stored());
    }

    @Test
    void everyoneHearsOfACommitThatIsRefused() throws Exception {
        writer.write(sql("create table child (word text references word (text) deferrable initially deferred)"));
        List<CompletableFuture<Integer>> all = together(word("a"), sql("insert into child values ('no such word')"));
        assertInstanceOf(StoreException.class, failure(all.get(0)));
        assertInstanceOf(StoreException.class, failure(all.get(1)));
        writer.write(word("b"));
        assertEquals("b", stored());
    }

    @Test
    void writesAgainAfterAnotherProgramHadLockedTheFile() throws Exception {
        DSL.using(connection).execute("pragma busy_timeout = 1");
        try (Connection other = Connections.writing(folder.resolve("a.db"))) {
            other.setAutoCommit(false);
            assertThrows(StoreException.class, () -> writer.write(word("a")));
        }
        writer.write(word("b"));
        assertEquals("b", stored());
    }

    @Test
    void whoIsAloneFindsTheFileWithoutAnOpenTransaction() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch lined = new CountDownLatch(1);
        CompletableFuture<Integer> first = start(lease -> {
            inside.countDown();
            await(lined);
            return word("a").apply(lease);
        });
        inside.await();
        CompletableFuture<String> alone = new CompletableFuture<>();
        Thread other = new Thread(() -> alone.complete(writer.alone(this::stored)));
        other.start();
        waits(other);
        lined.countDown();
        first.get();
        assertEquals("a", alone.get());
    }

    @Test
    void whoIsAloneMayWrite() {
        writer.alone(() -> writer.write(word("a")));
        assertEquals("a", stored());
    }

    @Test
    void refusesAWriteWithinAWrite() {
        assertThrows(IllegalStateException.class, () -> writer.write(lease -> writer.write(word("a"))));
        writer.write(word("b"));
        assertEquals("b", stored());
    }

    /** The first holds the turn until the others stand in line in the order given. */
    @SafeVarargs
    private final List<CompletableFuture<Integer>> together(
            Function<Lease, Integer> first, Function<Lease, Integer>... others) throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch lined = new CountDownLatch(1);
        List<CompletableFuture<Integer>> all = new ArrayList<>();
        all.add(start(lease -> {
            inside.countDown();
            await(lined);
            return first.apply(lease);
        }));
        inside.await();
        for (Function<Lease, Integer> other : others) {
            CompletableFuture<Integer> result = new CompletableFuture<>();
            Thread thread = thread(other, result);
            waits(thread);
            all.add(result);
        }
        lined.countDown();
        return all;
    }

    private CompletableFuture<Integer> start(Function<Lease, Integer> work) {
        CompletableFuture<Integer> result = new CompletableFuture<>();
        thread(work, result);
        return result;
    }

    private Thread thread(Function<Lease, Integer> work, CompletableFuture<Integer> result) {
        Thread thread = new Thread(() -> {
            try {
                result.complete(writer.write(work));
            } catch (RuntimeException e) {
                result.completeExceptionally(e);
            }
        });
        thread.start();
        return thread;
    }

    private static void waits(Thread thread) throws InterruptedException {
        while (thread.getState() != Thread.State.WAITING) {
            assertTrue(thread.isAlive());
            Thread.sleep(1);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Throwable failure(CompletableFuture<Integer> result) {
        return assertThrows(CompletionException.class, result::join).getCause();
    }

    private static Function<Lease, Integer> sql(String statement) {
        return lease -> DSL.using(lease.acquire()).execute(statement);
    }

    private static Function<Lease, Integer> word(String text) {
        return sql("insert into word values ('" + text + "')");
    }

    private static Function<Lease, Integer> half(String text) {
        return lease -> {
            word(text).apply(lease);
            throw new IllegalArgumentException("half");
        };
    }

    /** As another connection sees it. */
    private String stored() {
        try (Connection other = Connections.reading(folder.resolve("a.db"))) {
            return (String) DSL.using(other)
                    .fetchValue("select group_concat(text, ',') from (select text from word order by 1)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
