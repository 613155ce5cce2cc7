package se.helhet.core.remembered;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Who;

class RememberedTest {
    private final Remembered<String, Integer> remembered = new Remembered<>();
    private final AtomicInteger found = new AtomicInteger();

    private int ask() {
        return remembered.get("key", () -> {
            Reads.note("core_goal");
            return found.incrementAndGet();
        });
    }

    private static ImmutableList<RowChange> change(String table) {
        return Lists.immutable.of(new RowChange(
                LocalDateTime.now(),
                new Who("prov", "prov"),
                RowChange.Action.UPDATE,
                table,
                Optional.of(1L),
                1,
                Maps.immutable.empty(),
                Maps.immutable.empty()));
    }

    @Test
    void isFoundAnewOnlyWhenATableItWasMadeOfChanges() {
        assertEquals(1, ask());
        remembered.changed(change("core_round"));
        assertEquals(1, ask());
        remembered.changed(change("core_goal"));
        assertEquals(2, ask());
    }

    @Test
    void whatIsHandedOutAgainHasTheSourcesItWasMadeOf() {
        ask();
        assertEquals(Sets.immutable.of("core_goal"), Reads.during(this::ask).sources());
    }

    @Test
    void whatWasBeingFoundWhenSomethingChangedIsNotKept() {
        remembered.get("key", () -> {
            Reads.note("core_goal");
            remembered.changed(change("core_goal"));
            return found.incrementAndGet();
        });
        assertEquals(2, ask());
    }
}
