package se.helhet.web.live;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.factory.Sets;
import org.junit.jupiter.api.Test;
import se.helhet.api.store.Reads;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.Who;

class KeptTest {
    private final Changes changes = new Changes();
    private final AtomicInteger found = new AtomicInteger();
    private String source = "navet_booking";
    private final Kept<String, Integer> kept = new Kept<>(changes, key -> {
        Reads.note(source);
        return found.incrementAndGet();
    });

    private void stored(String table) {
        changes.changed(Lists.immutable.of(new RowChange(
                LocalDateTime.now(),
                new Who("prov", "prov"),
                RowChange.Action.INSERT,
                table,
                Optional.of(1L),
                1,
                Maps.immutable.empty(),
                Maps.immutable.empty())));
    }

    @Test
    void isFoundAnewWhenItsTableChangesAndForNoOther() {
        assertEquals(1, kept.get("a"));
        stored("brb_enquiry");
        assertEquals(1, kept.get("a"));
        stored("navet_booking");
        assertEquals(2, kept.get("a"));
    }

    @Test
    void everyStoredChangeIsAChangeOfTheHistory() {
        source = "store_history";
        assertEquals(1, kept.get("a"));
        stored("brb_enquiry");
        assertEquals(2, kept.get("a"));
    }

    @Test
    void aChoiceIsASourceLikeATable() {
        source = "choice year";
        assertEquals(1, kept.get("a"));
        changes.changed("choice language");
        assertEquals(1, kept.get("a"));
        changes.changed("choice year");
        assertEquals(2, kept.get("a"));
    }

    @Test
    void nothingHoldsWhenUnitsComeOrTheStoreIsReplaced() {
        assertEquals(1, kept.get("a"));
        changes.addUnit(null);
        assertEquals(2, kept.get("a"));
        changes.replaced();
        assertEquals(3, kept.get("a"));
    }

    @Test
    void aJobThatMovesChangesNothingThatIsKept() {
        assertEquals(1, kept.get("a"));
        changes.happened();
        assertEquals(1, kept.get("a"));
    }

    @Test
    void whatIsMadeOfSomethingUnknownIsFoundEachTime() {
        source = Reads.UNKNOWN;
        assertEquals(1, kept.get("a"));
        assertEquals(2, kept.get("a"));
    }

    @Test
    void whatWasBeingFoundWhenItsTableChangedIsFoundAnew() {
        Kept<String, Integer> late = new Kept<>(changes, key -> {
            Reads.note("navet_booking");
            stored("navet_booking");
            return found.incrementAndGet();
        });
        assertEquals(1, late.get("a"));
        assertEquals(2, late.get("a"));
    }

    @Test
    void whatIsHandedOutAgainHasTheSourcesItWasMadeOf() {
        kept.get("a");
        assertEquals(
                Sets.immutable.of("navet_booking"),
                Reads.during(() -> kept.get("a")).sources());
    }
}
