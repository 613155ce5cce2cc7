package se.helhet.api.store;

import org.eclipse.collections.api.list.ImmutableList;
import org.osgi.annotation.versioning.ConsumerType;

/** Registered as a service by those who must know of changes. Called after each commit, on the writer's thread; be quick. */
@ConsumerType
public interface StoreListener {
    void changed(ImmutableList<RowChange> changes);

    /** Called after {@link Store#restore}: every row may be another, so forget all that was read. */
    default void replaced() {}
}
