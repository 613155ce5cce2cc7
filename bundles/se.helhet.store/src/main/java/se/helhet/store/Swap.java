package se.helhet.store;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.helhet.api.store.StoreException;

/**
 * A thing that many use and that is now and then replaced while nobody uses it.
 *
 * @param <T> the thing
 */
final class Swap<T> {
    private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
    private T present;

    Swap(T first) {
        present = first;
    }

    /** Throws {@link StoreException} when there is nothing any more. */
    <R> R use(Function<T, R> work) {
        // Goes before one who waits to replace it: a reader inside a reader of another thread would else wait for ever.
        if (!lock.readLock().tryLock()) {
            lock.readLock().lock();
        }
        try {
            if (present == null) {
                throw new StoreException("Förrådet är stängt.");
            }
            return work.apply(present);
        } finally {
            lock.readLock().unlock();
        }
    }

    /** Waits until nobody uses it; throws {@link StoreException} when that takes longer than {@code patience}. */
    void replace(Duration patience, UnaryOperator<T> change) {
        if (lock.getReadHoldCount() > 0) {
            throw new IllegalStateException("Not from within a read or a write");
        }
        boolean mine = false;
        try {
            mine = lock.writeLock().tryLock(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (!mine) {
            throw new StoreException("Förrådet används just nu. Vänta tills pågående arbete är klart och försök igen.");
        }
        try {
            present = change.apply(present);
        } finally {
            lock.writeLock().unlock();
        }
    }
}
