package se.helhet.core.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;
import se.helhet.api.content.LiveText;
import se.helhet.api.content.Numbers;
import se.helhet.api.finding.Finding;
import se.helhet.api.goal.Achievement;
import se.helhet.api.goal.Goal;
import se.helhet.api.goal.GoalResult;
import se.helhet.api.goal.Target;
import se.helhet.api.report.Outline;
import se.helhet.api.round.Submission;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

class JsonCodecTest {
    private final JsonCodec codec = new JsonCodec();

    /** One of every kind of block. */
    static Submission everything() {
        Ask ask = Ask.parse("brb.received[municipality=boras,stage=new]@2019-01..2019-08");
        var runs = LiveText.runs(
                "Åtta {received:change,abs} \"x\" {received?sämre|bättre} {received:elev|elever}",
                "brb",
                Period.year(2019));
        Goal goal = new Goal(
                "g-1",
                2019,
                "Fokus",
                "brb",
                "BRB",
                "Strategi",
                "2a",
                "Text",
                Target.parse("minst 25 000"),
                "elever",
                "brb.received",
                1,
                Optional.of(new Goal.Assessment(Achievement.PARTLY, "", "Nej")));
        var grid = new Content.Grid(
                "g",
                1,
                "T",
                "tkr",
                Lists.immutable.of(
                        new Content.Column("", Content.ColumnKind.LABEL, Lists.immutable.empty()),
                        new Content.Column(
                                "2019",
                                Content.ColumnKind.NUMBER,
                                Lists.immutable.of(new Content.Attribute("year", "2019")))),
                Lists.immutable.of(new Content.Row(
                        Content.RowKind.TOTAL,
                        Lists.immutable.of(
                                new Content.Cell.Words("a"),
                                new Content.Cell.Number(ask),
                                new Content.Cell.Change(ask, ask.in(Period.year(2018)))),
                        Lists.immutable.empty())),
                runs,
                Content.Dataset.AS_PRINTED);
        var chart = new Content.Chart(
                "c",
                0,
                Content.ChartKind.LINE,
                "T",
                "",
                Lists.immutable.of("jan"),
                Lists.immutable.of(new Content.Series("2019", Content.Role.CURRENT, Lists.immutable.of(ask))),
                "brb",
                Lists.immutable.empty());
        var goals = new Content.Goals(
                "m",
                0,
                "M",
                Lists.immutable.of(new GoalResult(goal, Optional.of(ask), Achievement.MET, Lists.immutable.of(ask))));
        return new Submission(
                "arsredovisning-2019",
                "brb",
                "BRB",
                "",
                3,
                "0.1.0",
                Instant.parse("2020-01-31T12:00:00Z"),
                "prov",
                Lists.immutable.of(new Submission.FrozenChapter(
                        "brb",
                        "BRB",
                        Lists.immutable.of(
                                new Content.Heading(1, "3.1", "R"),
                                new Content.Paragraph("", runs),
                                new Content.Bullets(Lists.immutable.of(runs)),
                                grid,
                                chart,
                                goals,
                                new Content.Gap("BRB", "a", "b", true)))),
                Numbers.of(Lists.immutable.of(
                        new Numbers.Entry(ask, new Value.Known(Num.of(7, 10), true), Uom.PERCENT.decimals(1)),
                        new Numbers.Entry(ask.in(Period.year(2018)), Value.none(Value.Why.NOT_KEPT), Uom.TKR))),
                Lists.immutable.of(Finding.warning("p", "r", "m")),
                false);
    }

    @Test
    void givesBackEqualObjectsAndEqualBytes() {
        Submission before = everything();
        String json = codec.write(before);
        Submission after = codec.read(json, Submission.class);
        assertEquals(before, after);
        assertEquals(json, codec.write(after));
        assertEquals(json, new JsonCodec().write(everything()));
    }

    @Test
    void namesSealedTypesAndWritesExactNumbersAsText() {
        String json = codec.write(everything());
        assertTrue(json.contains("{\"is\":\"heading\",\"level\":1"), json);
        assertTrue(json.contains("\"number\":\"7/10\""), json);
        assertTrue(json.contains("\"ask\":\"brb.received[municipality=boras,stage=new]@2019-01..2019-08\""), json);
    }

    @Test
    void writesRecordsOfSealedTypesByThemselves() {
        Outline outline = new Outline(Lists.immutable.of(
                new Outline.Entry(1, "", "A", new Outline.Source.UnitChapter("navet", "navet", "")),
                new Outline.Entry(1, "", "B", new Outline.Source.Heading())));
        assertEquals(outline, codec.read(codec.write(outline), Outline.class));
        Content gap = new Content.Gap("a", "b", "c", false);
        assertEquals(gap, codec.read(codec.write(gap), Content.class));
        assertEquals(gap, codec.read(codec.write(gap), Content.Gap.class));
        assertThrows(IllegalArgumentException.class, () -> codec.read(codec.write(gap), Content.Heading.class));
    }

    @Test
    void saysWhatIsWrongAndWhere() {
        String json = codec.write(new Content.Heading(1, "", "R"));
        assertSays("Fältet text saknas i Heading", json.replace(",\"text\":\"R\"", ""));
        assertSays("Fältet colour är okänt i Heading", json.replace("\"text\"", "\"colour\""));
        assertSays("\"hedding\" är inget slag av Content", json.replace("heading", "hedding"));
        assertSays("Här ska stå ett heltal (rad 1, tecken", json.replace("\"level\":1", "\"level\":1.5"));
        assertSays("Texten är ingen hel JSON", json.substring(0, json.length() - 3));
        assertSays("Här borde texten vara slut", json + json);
        assertSays("Texten är ingen hel JSON", "<html>");
        assertSays("Texten är tom", " ");
    }

    private void assertSays(String sentence, String json) {
        String said = assertThrows(IllegalArgumentException.class, () -> codec.read(json, Content.class))
                .getMessage();
        assertTrue(said.startsWith(sentence), said);
    }

    @Test
    void refusesToWriteNulls() {
        assertThrows(IllegalArgumentException.class, () -> codec.write(new Content.Heading(1, null, "R")));
    }
}
