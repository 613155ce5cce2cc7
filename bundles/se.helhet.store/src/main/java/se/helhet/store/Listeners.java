package se.helhet.store;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.helhet.api.store.StoreListener;

/** Tells everyone who wants to know, one after the other; what one of them throws is logged and stays with it. */
final class Listeners {
    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);
    private final CopyOnWriteArrayList<Supplier<? extends List<StoreListener>>> sources = new CopyOnWriteArrayList<>();

    /** @param source asked anew at each change, for listeners that come and go */
    void add(Supplier<? extends List<StoreListener>> source) {
        sources.add(source);
    }

    void tell(Consumer<StoreListener> news) {
        for (Supplier<? extends List<StoreListener>> source : sources) {
            for (StoreListener listener : source.get()) {
                try {
                    news.accept(listener);
                } catch (Exception | LinkageError | StackOverflowError | AssertionError e) {
                    LOG.error("{} failed to take in a change, which is stored all the same", listener, e);
                }
            }
        }
    }
}
