package se.helhet.unit.kansli.ledger;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Hands pieces of work from a thread that makes them to the one that asked for it, so that reading a file and storing
 * its rows go on at the same time. Some pieces may wait, so that neither has to when a busy machine lets the other pause.
 * Belongs to one import.
 *
 * @param <T> the piece handed over
 */
final class Conveyor<T> {
    private static final int WAITING = 8;

    private final BlockingQueue<Optional<T>> belt = new ArrayBlockingQueue<>(WAITING);

    /** The one who takes has given up; the maker is told at its next piece. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stopped(InterruptedException cause) {
            super(cause);
        }
    }

    /**
     * Runs {@code make} on a thread of its own and {@code take} on the caller's, for each piece. Returns what {@code make}
     * returns. What either throws is thrown here, and then both have ended.
     */
    <R> R run(Function<Consumer<T>, R> make, Consumer<T> take) {
        FutureTask<R> making = new FutureTask<>(() -> {
            boolean wanted = true;
            try {
                return make.apply(this::put);
            } catch (Stopped e) {
                wanted = false;
                throw e;
            } finally {
                if (wanted) {
                    put(Optional.empty());
                }
            }
        });
        Thread maker = new Thread(making, "helhet-sie");
        maker.setDaemon(true);
        maker.start();
        try {
            for (Optional<T> piece = belt.take(); piece.isPresent(); piece = belt.take()) {
                take.accept(piece.get());
            }
            return making.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The import was interrupted", e);
        } catch (ExecutionException e) {
            throw unchecked(e.getCause());
        } finally {
            maker.interrupt();
            end(maker);
        }
    }

    private static void end(Thread maker) {
        try {
            maker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void put(T piece) {
        put(Optional.of(piece));
    }

    private void put(Optional<T> piece) {
        try {
            belt.put(piece);
        } catch (InterruptedException e) {
            throw new Stopped(e);
        }
    }

    private static RuntimeException unchecked(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }
}
