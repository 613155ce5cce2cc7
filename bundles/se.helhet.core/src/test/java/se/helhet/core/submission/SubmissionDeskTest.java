package se.helhet.core.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.helhet.api.content.Numbers;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.round.Submission;
import se.helhet.api.round.Submissions;
import se.helhet.api.value.Ask;
import se.helhet.core.toy.Bench;
import se.helhet.core.toy.LedgerUnit;
import se.helhet.core.toy.PipelineUnit;

class SubmissionDeskTest {
    @TempDir
    Path folder;

    @TempDir
    Path other;

    private Bench bench;

    @BeforeEach
    void open() {
        bench = new Bench(folder, new LedgerUnit(), new PipelineUnit())
                .federation()
                .round();
        bench.enquiry("2018-03-01", "2019-02-01", "established", "boras", "mässa", 10);
        bench.enquiry("2019-03-31", null, "visit", "mark", "webb", null);
        bench.balance("2019-02-01", "pipeline", "income", false, false, -900_000);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Submission submit(String unit) {
        return bench.submissions.submit(unit, Bench.ROUND, Bench.WHO);
    }

    @Test
    void everyVersionCanBeSeenAgain() {
        assertTrue(bench.submissions.history("pipeline", Bench.ROUND).isEmpty());
        Submission first = submit("pipeline");
        bench.enquiry("2019-05-01", null, "visit", "mark", "webb", null);
        Submission second = submit("pipeline");
        assertEquals(
                Lists.immutable.of(2, 1),
                bench.submissions.history("pipeline", Bench.ROUND).collect(Submissions.HandedIn::version));
        assertFalse(
                bench.submissions.history("pipeline", Bench.ROUND).getFirst().received());
        assertEquals(Optional.of(first), bench.submissions.version("pipeline", Bench.ROUND, 1));
        assertEquals(Optional.of(second), bench.submissions.version("pipeline", Bench.ROUND, 2));
        assertEquals(Optional.empty(), bench.submissions.version("pipeline", Bench.ROUND, 3));
    }

    @Test
    void whatWasHandedInDoesNotChangeWithTheRegister() {
        Submission first = submit("pipeline");
        bench.enquiry("2019-04-01", null, "visit", "mark", "webb", null);
        assertEquals(first, bench.submissions.latest("pipeline", Bench.ROUND).orElseThrow());
        Submission second = submit("pipeline");
        Ask received = Ask.parse("pipeline.received@2019");
        assertEquals("1", first.numbers().plain(received));
        assertEquals("2", second.numbers().plain(received));
        assertEquals(1, first.version());
        assertEquals(2, second.version());
        assertEquals(second, bench.submissions.latest("pipeline", Bench.ROUND).orElseThrow());
    }

    @Test
    void freezesOwnNumbersAndLeavesForeignOnesOpen() {
        Submission pipeline = submit("pipeline");
        ImmutableList<Ask> frozen = pipeline.numbers().all().collect(Numbers.Entry::ask);
        assertTrue(frozen.allSatisfy(a -> a.unit().equals("pipeline")));
        assertTrue(frozen.contains(Ask.parse("pipeline.per_source@2018")), "a figure no chapter shows");
        assertTrue(frozen.contains(Ask.parse("pipeline.received@2018-02")), "a point of the chart");
        Submission ledger = submit("ledger");
        assertEquals("economy", ledger.fills());
        assertEquals("9", ledger.numbers().plain(Ask.parse("ledger.result[unit=pipeline]@2019")), "what it offers");
    }

    @Test
    void latestOfARoundStandInTheUnitsOrder() {
        submit("ledger");
        submit("pipeline");
        submit("ledger");
        assertEquals(
                Lists.immutable.of("pipeline 1", "ledger 2"),
                bench.submissions.latest(Bench.ROUND).collect(s -> s.unit() + " " + s.version()));
    }

    @Test
    void previewIsVersionZeroAndStoresNothing() {
        assertEquals(
                0,
                bench.submissions
                        .preview("pipeline", Bench.ROUND, Bench.SWEDISH)
                        .version());
        assertEquals(Optional.empty(), bench.submissions.latest("pipeline", Bench.ROUND));
    }

    @Test
    void unknownUnitAndRoundAreRefusedWithWhatThereIs() {
        String unit = assertThrows(
                        IllegalArgumentException.class, () -> bench.submissions.submit("navet", Bench.ROUND, Bench.WHO))
                .getMessage();
        assertEquals("Enheten navet är inte installerad. Det finns pipeline, ledger.", unit);
        assertThrows(
                IllegalArgumentException.class,
                () -> bench.submissions.submit("pipeline", "arsredovisning-1919", Bench.WHO));
    }

    @Test
    void statusThatContradictsTheFiguresIsAQuestion() {
        Ask outcome = Ask.parse("pipeline.received@2019");
        Goal goal = new Goal(
                "p-1",
                2019,
                "Fokus",
                "pipeline",
                "P",
                "S",
                "1",
                "Många förfrågningar",
                Target.parse("minst 2"),
                "förfrågningar",
                "pipeline.received",
                1,
                Optional.of(new Goal.Assessment(Achievement.MET, "", "")));
        bench.goalResults.add(
                new GoalResult(goal, Optional.of(outcome), Achievement.PARTLY, Lists.immutable.of(outcome)));
        Finding finding = submit("pipeline").findings().getOnly();
        assertEquals(Finding.Severity.QUESTION, finding.severity());
        assertEquals(
                "Målet \"Många förfrågningar\" (minst 2) är bedömt som uppfyllt, men utfallet 1 ger delvis uppfyllt."
                        + " Ändra bedömningen eller förklara den i kommentaren.",
                finding.message());
    }

    @Test
    void travelsAsAFileToAWorkbenchWithoutTheUnit() throws IOException {
        Submission sent = submit("pipeline");
        Path file = folder.resolve("pipeline.json");
        bench.submissions.write(sent, file);
        byte[] once = Files.readAllBytes(file);
        bench.submissions.write(
                bench.submissions.latest("pipeline", Bench.ROUND).orElseThrow(), file);
        assertEquals(new String(once, "UTF-8"), Files.readString(file), "the same bytes");
        try (Bench editor = new Bench(other)) {
            Submission received = editor.submissions.receive(file, Bench.WHO);
            assertEquals(sent, received);
            assertEquals(received, editor.submissions.receive(file, Bench.WHO), "the very same is not a new version");
            assertEquals(Bench.ROUND, editor.rounds.all().getOnly().code());
            submit("pipeline");
            bench.submissions.write(submit("pipeline"), file);
            assertEquals(2, editor.submissions.receive(file, Bench.WHO).version(), "versions count here");
        }
    }

    @Test
    void refusesFilesThatAreNoWholeSubmission() throws IOException {
        Path file = folder.resolve("pipeline.json");
        bench.submissions.write(submit("pipeline"), file);
        String whole = Files.readString(file);
        try (Bench editor = new Bench(other)) {
            refused(editor, whole.replace("Inkomna", "Inkomma"), "har ändrats sedan den skrevs");
            refused(editor, whole.substring(0, whole.length() / 2), "är avklippt");
            refused(editor, whole.substring(0, whole.length() - 2), "är avklippt");
            refused(editor, whole.replace("\"format\":1", "\"format\":2"), "nyare version av Helhet");
            refused(editor, "<html><body>Fel</body></html>", "är ingen inlämning från Helhet");
            refused(editor, "{\"a\":1}", "är ingen inlämning från Helhet");
            refused(editor, "", "är ingen inlämning från Helhet");
            refused(editor, whole + "x", "har ändrats sedan den skrevs");
            String missing = assertThrows(
                            IllegalArgumentException.class,
                            () -> editor.submissions.receive(other.resolve("none"), Bench.WHO))
                    .getMessage();
            assertTrue(missing.contains("finns inte"), missing);
            assertEquals(Lists.immutable.empty(), editor.submissions.latest(Bench.ROUND));
            assertFalse(editor.rounds.all().notEmpty(), "nothing half stored");
        }
    }

    private void refused(Bench editor, String text, String sentence) throws IOException {
        Path file = other.resolve("altered.json");
        Files.writeString(file, text);
        String said = assertThrows(IllegalArgumentException.class, () -> editor.submissions.receive(file, Bench.WHO))
                .getMessage();
        assertTrue(said.contains(sentence), said);
    }
}
