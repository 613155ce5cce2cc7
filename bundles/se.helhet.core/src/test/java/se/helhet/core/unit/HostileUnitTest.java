package se.helhet.core.unit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.helhet.api.chapter.Chapter;
import se.helhet.api.chapter.Part;
import se.helhet.api.content.Content;
import se.helhet.api.figure.Figure;
import se.helhet.api.figure.Register;
import se.helhet.api.finding.Finding;
import se.helhet.api.round.Submission;
import se.helhet.api.unit.Unit;
import se.helhet.api.unit.UnitIdentity;
import se.helhet.core.toy.Bench;
import se.helhet.core.toy.LedgerUnit;
import se.helhet.core.toy.PipelineUnit;
import se.helhet.store.Migrations;

/** Whatever a unit does, it is a named gap, and the unit beside it is whole. */
@Timeout(60)
class HostileUnitTest {
    @TempDir
    Path folder;

    /** Throws an Error in the method it is told to. */
    @UnitIdentity(id = "pipeline", order = 10)
    static final class Throwing extends PipelineUnit {
        private final String method;

        Throwing(String method) {
            this.method = method;
        }

        private void in(String here) {
            if (here.equals(method)) {
                throw new StackOverflowError("on purpose");
            }
        }

        @Override
        public ImmutableList<Register> registers() {
            in("registers");
            return super.registers();
        }

        @Override
        public ImmutableList<Figure> figures() {
            in("figures");
            return super.figures();
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            in("chapters");
            return super.chapters();
        }

        @Override
        public ImmutableList<Offer> offers() {
            in("offers");
            return super.offers();
        }
    }

    /** Has one part or figure too many. */
    @UnitIdentity(id = "pipeline", order = 10)
    static final class With extends PipelineUnit {
        private final Part part;
        private final Figure figure;

        With(Part part, Figure figure) {
            this.part = part;
            this.figure = figure;
        }

        @Override
        public ImmutableList<Figure> figures() {
            return figure == null ? super.figures() : super.figures().newWith(figure);
        }

        @Override
        public ImmutableList<Chapter> chapters() {
            ImmutableList<Chapter> usual = super.chapters();
            return part == null
                    ? usual
                    : Lists.immutable.of(
                            Chapter.of("pipeline", usual.getFirst().parts().newWith(part)));
        }
    }

    private static ImmutableList<Content> hang() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            // A hostile unit does not stop when asked to.
            return hang();
        }
        return null;
    }

    private Submission submit(Unit unit) {
        try (Bench bench =
                new Bench(folder, unit, new LedgerUnit()).federation().round()) {
            bench.enquiry("2019-03-31", null, "visit", "mark", "webb", null);
            bench.balance("2019-02-01", "pipeline", "income", false, false, -900_000);
            assertEquals("900000", bench.say("ledger.result@2019"));
            Submission whole = bench.submissions.submit("ledger", Bench.ROUND, Bench.WHO);
            assertTrue(whole.complete());
            return bench.submissions.submit("pipeline", Bench.ROUND, Bench.WHO);
        }
    }

    private static Content.Gap onlyGap(Submission submission) {
        assertFalse(submission.complete());
        assertTrue(submission.findings().anySatisfy(f -> f.severity() == Finding.Severity.ERROR));
        ImmutableList<Content.Gap> gaps = submission
                .chapters()
                .flatCollect(Submission.FrozenChapter::contents)
                .selectInstancesOf(Content.Gap.class);
        assertEquals(1, gaps.size(), gaps.toString());
        assertTrue(gaps.getOnly().fault());
        assertFalse(gaps.getOnly().cause().contains("select"), gaps.getOnly().cause());
        return gaps.getOnly();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registers", "figures", "offers", "chapters"})
    void errorInAnyMethodIsOneGap(String method) {
        Content.Gap gap = onlyGap(submit(new Throwing(method)));
        assertTrue(gap.cause().startsWith("Enheten pipeline kunde inte "), gap.cause());
        assertTrue(gap.cause().contains("StackOverflowError"), gap.cause());
    }

    @Test
    void partThatThrowsIsAGapInItsPlaceAndTheRestIsThere() {
        Submission submission = submit(new With(
                d -> {
                    throw new IllegalStateException("boom");
                },
                null));
        assertEquals(
                "Enheten pipeline kunde inte rita avsnitt 10 i kapitlet pipeline. Insticksprogrammet har ett fel"
                        + " (IllegalStateException).",
                onlyGap(submission).cause());
        assertEquals(
                4,
                submission
                        .chapters()
                        .getFirst()
                        .contents()
                        .selectInstancesOf(Content.Grid.class)
                        .size());
        assertTrue(submission.numbers().all().size() > 20);
    }

    @Test
    void hangingPartGivesOneGapForTheChapterWithinTheLimit() {
        Content.Gap gap = onlyGap(submit(new With(d -> hang(), null)));
        assertEquals(
                "Enheten pipeline svarade inte inom 4500 millisekunder och kunde inte rita avsnitt 10 i kapitlet"
                        + " pipeline.",
                gap.cause());
    }

    @Test
    void hangingUnitIsSetAside() {
        Unit hanging = new HangingUnit();
        Content.Gap gap = onlyGap(submit(hanging));
        assertTrue(gap.cause().contains("svarade inte"), gap.cause());
        assertEquals("Förfrågningar", gap.who());
    }

    @UnitIdentity(id = "pipeline", order = 10)
    static final class HangingUnit extends PipelineUnit {
        @Override
        public ImmutableList<Register> registers() {
            hang();
            return null;
        }
    }

    @Test
    void missingLabelIsNamedWithItsFile() {
        Content.Gap gap = onlyGap(submit(new With(new PipelineUnit().heading("nowhere"), null)));
        assertTrue(gap.cause().endsWith("Texten heading.nowhere saknas i pipeline_sv.properties."), gap.cause());
    }

    @Test
    void unknownFigureInATextIsNamed() {
        Content.Gap gap = onlyGap(submit(
                new With(d -> Lists.immutable.of(new Content.Paragraph("", d.runs("Vi fick {recieved}."))), null)));
        assertTrue(gap.cause().endsWith("Enheten pipeline har ingen siffra recieved."), gap.cause());
    }

    @Test
    void undeclaredFigureIsNamedAndOneOfTheSameNameToo() {
        Figure narrowed = PipelineUnit.RECEIVED.where(PipelineUnit.E.JOBS.gt(5));
        Content.Gap same = onlyGap(submit(new With(new PipelineUnit().table("year", narrowed), null)));
        assertTrue(same.cause().contains("Siffran received är en annan"), same.cause());
    }

    @Test
    void failingStatementHitsItsFigureAloneAndKeepsTheSqlInTheLog() {
        Figure broken = PipelineUnit.RECEIVED
                .where(DSL.field("no_such_column", Integer.class).eq(1))
                .named("broken");
        Submission submission =
                submit(new With(d -> Lists.immutable.of(new Content.Paragraph("", d.runs("{broken}"))), broken));
        Content.Gap gap = onlyGap(submission);
        assertTrue(gap.cause().endsWith("Siffran broken kunde inte räknas ur registret enquiry."), gap.cause());
        assertEquals("1", submission.numbers().plain(se.helhet.api.value.Ask.parse("pipeline.received@2019")));
    }

    @Test
    void conditionThatThrowsHitsItsFigureAlone() {
        Figure broken = PipelineUnit.RECEIVED
                .where(p -> {
                    throw new NoClassDefFoundError("gone");
                })
                .named("broken");
        try (Bench bench = new Bench(folder, new With(null, broken)).federation()) {
            assertEquals("FAILED", bench.say("pipeline.broken@2019"));
            bench.enquiry("2019-03-31", null, "visit", "mark", "webb", null);
            assertEquals("1", bench.say("pipeline.received@2019"));
        }
    }

    @Test
    void unitWhoseMigrationFailedIsOneGapPerChapter() {
        Migrations broken = Migrations.of("ledger", Map.of("V001__broken.sql", "create tabel ledger_balance (id)"));
        try (Bench bench = new Bench(folder, Lists.immutable.of(UnitSource.of(new LedgerUnit())), broken).round()) {
            Submission submission = bench.submissions.submit("ledger", Bench.ROUND, Bench.WHO);
            assertFalse(submission.complete());
            assertEquals(
                    Lists.immutable.of("Resultaträkning", "Eget kapital"),
                    submission.chapters().collect(Submission.FrozenChapter::title));
            assertTrue(submission
                    .chapters()
                    .allSatisfy(c -> c.contents().getOnly() instanceof Content.Gap g && g.fault()));
            assertEquals("FAILED", bench.say("ledger.result@2019"));
        }
    }
}
