package se.helhet.api.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.eclipse.collections.api.factory.Sets;
import org.junit.jupiter.api.Test;

class ReadsTest {

    @Test
    void sourcesOfWorkWithinWorkCountForBoth() {
        Reads.Made<Reads.Made<String>> outer = Reads.during(() -> {
            Reads.note("navet_booking");
            return Reads.during(() -> {
                Reads.note("brb_enquiry");
                return "made";
            });
        });
        assertEquals(Sets.immutable.of("brb_enquiry"), outer.value().sources());
        assertEquals(Sets.immutable.of("navet_booking", "brb_enquiry"), outer.sources());
    }

    @Test
    void sourcesReadBeforeAFaultStillCountForTheOneAround() {
        Reads.Made<Boolean> outer = Reads.during(() -> {
            assertThrows(
                    IllegalStateException.class,
                    () -> Reads.during(() -> {
                        Reads.note("navet_booking");
                        throw new IllegalStateException();
                    }));
            return true;
        });
        assertEquals(Sets.immutable.of("navet_booking"), outer.sources());
    }

    @Test
    void workTakenAsOneSourceCountsForThatAlone() {
        Reads.Made<String> made = Reads.during(() -> Reads.as("navet_booking rows", () -> {
            Reads.note("navet_booking");
            return "made";
        }));
        assertEquals(Sets.immutable.of("navet_booking rows"), made.sources());
        assertFalse(Reads.as("navet_booking rows", Reads::asked));
    }

    @Test
    void workOnAnotherThreadCountsForTheOneWhoAsked() throws Exception {
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Reads.Made<Boolean> made = Reads.during(() -> {
                Callable<Boolean> work = Reads.counted(() -> {
                    Reads.note("navet_booking");
                    return Reads.asked();
                });
                return other.submit(work).get();
            });
            assertEquals(Sets.immutable.of("navet_booking"), made.sources());
            assertFalse(other.submit(Reads::asked).get(), "the thread goes on noting for work that is done");
        } finally {
            other.shutdown();
        }
    }

    @Test
    void whatIsMadeOfSomethingUnknownDoesNotLast() {
        assertFalse(Reads.during(() -> {
                    Reads.note(Reads.UNKNOWN);
                    return 1;
                })
                .lasting());
    }
}
