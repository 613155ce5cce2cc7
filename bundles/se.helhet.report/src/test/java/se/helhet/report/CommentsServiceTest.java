package se.helhet.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.report.Comments.Comment;
import se.helhet.api.report.Comments.Correction;
import se.helhet.api.report.Comments.Done;
import se.helhet.api.report.Outline;
import se.helhet.api.store.RowChange;
import se.helhet.api.store.StaleRow;
import se.helhet.api.store.Who;
import se.helhet.store.Migrations;
import se.helhet.store.SqliteStore;

class CommentsServiceTest {
    private static final Instant NOW = Instant.parse("2020-02-04T13:31:00Z");
    private static final String ROUND = "arsredovisning-2019";
    private static final String EVENTS = "text:events";
    private static final Who EDITOR = new Who("redaktör", "kommentar");
    private static final Who NAVET = new Who("navet", "klar kommentar");

    @TempDir
    Path folder;

    private SqliteStore store;
    private CommentsService comments;

    @BeforeEach
    void open() {
        store = SqliteStore.open(
                folder.resolve("test.db"), Lists.immutable.of(Migrations.onClassPath("report", ReportsService.class)));
        comments = new CommentsService(store, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Comment only() {
        return comments.of(ROUND).getOnly();
    }

    @Test
    void keepsWhoSaidWhatOfWhichSectionAndWhen() {
        comments.write(ROUND, EVENTS, "Händelser", "  Varför färre?\r\nSkriv en mening. \n", EDITOR);
        assertEquals(
                new Comment(
                        only().id(),
                        1,
                        EVENTS,
                        "Händelser",
                        "Varför färre?\nSkriv en mening.",
                        NOW,
                        "redaktör",
                        Optional.empty(),
                        Optional.empty()),
                only());
        assertTrue(comments.of("budget-2020").isEmpty());
    }

    @Test
    void keepsHostileTextAsItWasWritten() {
        String hostile = "<script>alert('x')</script> \"; drop table report_comment; -- \u202E😀 {navet.pupils";
        comments.write(ROUND, EVENTS, hostile, hostile, EDITOR);
        assertEquals(hostile, only().text());
        assertEquals(hostile, only().title());
    }

    @Test
    void refusesAnEmptyCommentAndATooLongOneAndStoresNothing() {
        String long_ = "😀".repeat(4_001);
        assertEquals(
                "Kommentaren är tom. Skriv vad den ska säga och spara igen.",
                assertThrows(IllegalArgumentException.class, () -> comments.write(ROUND, EVENTS, "", " \n\t", EDITOR))
                        .getMessage());
        assertEquals(
                "Kommentaren är 4\u00a0001 tecken lång, och den får vara högst 4\u00a0000. Korta den eller dela upp den"
                        + " på flera.",
                assertThrows(IllegalArgumentException.class, () -> comments.write(ROUND, EVENTS, "", long_, EDITOR))
                        .getMessage());
        assertTrue(comments.of(ROUND).isEmpty());
        comments.write(ROUND, EVENTS, "", long_.substring(2), EDITOR);
        assertEquals(1, comments.of(ROUND).size());
    }

    @Test
    void isDoneOnceAndTakenUpAgain() {
        comments.write(ROUND, EVENTS, "Händelser", "Varför färre?", EDITOR);
        long id = only().id();
        comments.settle(ROUND, id, true, NAVET);
        comments.settle(ROUND, id, true, EDITOR);
        assertEquals(Optional.of(new Done(NOW, "navet")), only().done());
        assertFalse(only().open());
        comments.settle(ROUND, id, false, EDITOR);
        assertTrue(only().open());
    }

    @Test
    void leavesEachStepInTheHistory() {
        comments.write(ROUND, EVENTS, "Händelser", "Varför färre?", EDITOR);
        comments.settle(ROUND, only().id(), true, NAVET);
        comments.settle(ROUND, only().id(), false, EDITOR);
        ImmutableList<RowChange> history = store.history("report_comment", only().id());
        assertEquals(
                "redaktör UPDATE, navet UPDATE, redaktör INSERT",
                history.collect(c -> c.who().name() + " " + c.action()).makeString(", "));
    }

    @Test
    void knowsNoCommentOfAnotherRound() {
        comments.write(ROUND, EVENTS, "Händelser", "Varför färre?", EDITOR);
        long id = only().id();
        assertThrows(IllegalArgumentException.class, () -> comments.settle("budget-2020", id, true, NAVET));
        assertThrows(IllegalArgumentException.class, () -> comments.settle(ROUND, id + (1L << 32), true, NAVET));
        assertTrue(only().open());
    }

    @Test
    void isCorrectedByTheOneWhoSawItLastAndSaysByWhom() {
        comments.write(ROUND, EVENTS, "Händelser", "Varför färe?", EDITOR);
        long id = only().id();
        comments.correct(ROUND, id, 1, " Varför färre?\r\n", NAVET);
        assertEquals("Varför färre?", only().text());
        assertEquals("redaktör", only().by());
        assertEquals(Optional.of(new Correction(NOW, "navet")), only().corrected());
        StaleRow stale = assertThrows(
                StaleRow.class, () -> comments.correct(ROUND, id, 1, "Hur många färre?", EDITOR), "it is another now");
        assertEquals(2, stale.present());
        assertThrows(StaleRow.class, () -> comments.remove(ROUND, id, 1, EDITOR));
        assertEquals("Varför färre?", only().text());
        comments.correct(ROUND, id, 1, "Varför färre?", EDITOR);
        assertEquals(2, only().version(), "it says so already");
    }

    @Test
    void refusesACorrectionThatIsEmptyOrTooLongAndKeepsWhatItSaid() {
        comments.write(ROUND, EVENTS, "Händelser", "Varför färre?", EDITOR);
        long id = only().id();
        assertThrows(IllegalArgumentException.class, () -> comments.correct(ROUND, id, 1, " \n", EDITOR));
        assertThrows(IllegalArgumentException.class, () -> comments.correct(ROUND, id, 1, "å".repeat(4_001), EDITOR));
        assertThrows(IllegalArgumentException.class, () -> comments.correct("budget-2020", id, 1, "Hej", EDITOR));
        assertThrows(IllegalArgumentException.class, () -> comments.remove("budget-2020", id, 1, EDITOR));
        assertEquals("Varför färre?", only().text());
        assertEquals(Optional.empty(), only().corrected());
    }

    @Test
    void isRemovedAndKeptByTheHistory() {
        comments.write(ROUND, EVENTS, "Händelser", "Varför färre?", EDITOR);
        comments.write(ROUND, EVENTS, "Händelser", "Bra!", EDITOR);
        long id = comments.of(ROUND).getFirst().id();
        comments.remove(ROUND, id, 1, NAVET);
        assertEquals("Bra!", only().text());
        RowChange last = store.history("report_comment", id).getFirst();
        assertEquals(
                "navet DELETE Varför färre?",
                last.who().name() + " " + last.action() + " " + last.before().get("body"));
        assertThrows(IllegalArgumentException.class, () -> comments.correct(ROUND, id, 1, "Varför?", EDITOR));
        comments.write(ROUND, EVENTS, "Händelser", "Ny", EDITOR);
        assertTrue(comments.of(ROUND).noneSatisfy(c -> c.id() == id), "its number is nobody else's");
    }

    @Test
    void followsAHeadingThatGetsAnotherTitleAndNoOther() {
        Outline.Entry year = heading("Året");
        Outline.Entry staff = heading("Personal");
        comments.write(ROUND, year.key(), "Året", "Hela kapitlet är långt.", EDITOR);
        rename(outline(year, staff), outline(staff, year));
        rename(outline(year, staff), outline(staff));
        rename(outline(year, staff), outline(heading("A"), heading("B")));
        assertEquals("heading:Året", only().section());
        rename(outline(year, staff), outline(heading("Året som gick"), staff));
        assertEquals("heading:Året som gick", only().section());
        assertEquals("Året som gick", only().title());
    }

    private void rename(Outline before, Outline after) {
        store.write(EDITOR, w -> {
            RenamedHeading.between(before, after).ifPresent(r -> r.keepComments(w, ROUND));
            return null;
        });
    }

    private static Outline outline(Outline.Entry... entries) {
        return new Outline(Lists.immutable.of(entries));
    }

    private static Outline.Entry heading(String title) {
        return new Outline.Entry(1, "", title, new Outline.Source.Heading());
    }
}
