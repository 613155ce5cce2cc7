package se.helhet.web.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.content.Content;
import se.helhet.api.content.Content.Attribute;
import se.helhet.api.content.Content.Cell;
import se.helhet.api.content.Content.Column;
import se.helhet.api.content.Content.ColumnKind;
import se.helhet.api.content.Content.Dataset;
import se.helhet.api.content.Content.Grid;
import se.helhet.api.content.Content.Row;
import se.helhet.api.content.Content.RowKind;
import se.helhet.api.content.Numbers;
import se.helhet.api.round.Submission.FrozenChapter;
import se.helhet.api.value.Ask;
import se.helhet.api.value.Num;
import se.helhet.api.value.Period;
import se.helhet.api.value.Uom;
import se.helhet.api.value.Value;

class BesideTest {
    private static final Period YEAR = Period.year(2019);
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private final Numbers numbers = Numbers.of(Lists.immutable.of(
            number("total_income", "", 100),
            number("total_fee_a", "", 40),
            number("total_result", "", 5),
            number("income", "a", 70),
            number("fee", "a", 40),
            number("result", "a", 5),
            number("income", "b", 60),
            number("odd", "b", 7),
            number("result", "b", 0)));

    private final ImmutableList<FrozenChapter> chapters = Lists.immutable.of(
            statement(
                    "income_total",
                    "total",
                    false,
                    row("Intäkter", "total_income", ""),
                    row("Avgifter A", "total_fee_a", ""),
                    row("Resultat", "total_result", "")),
            statement(
                    "income_a",
                    "a",
                    true,
                    row("Intäkter", "income", "a"),
                    row("Avgifter A", "fee", "a"),
                    row("Resultat", "result", "a")),
            statement(
                    "income_b",
                    "b",
                    true,
                    row("Intäkter", "income", "b"),
                    row("Övrigt", "odd", "b"),
                    row("Resultat", "result", "b")),
            new FrozenChapter(
                    "notes",
                    "Noter",
                    Lists.immutable.of(grid("notes", Lists.immutable.empty(), row("Not", "income", "a")))));

    @Test
    void findsTheStatementsThatShareAFile() {
        ImmutableList<Family> families = Family.of(chapters);

        assertEquals(1, families.size());
        assertEquals(
                Lists.immutable.of("total", "a", "b"),
                families.getOnly().members().collect(Family.Member::scope));
        assertTrue(families.getOnly().holds("income_b"));
    }

    @Test
    void putsALineThatOnlyAUnitHasWhereTheUnitHasIt() {
        assertEquals(
                Lists.immutable.of("Intäkter", "Övrigt", "Avgifter A", "Resultat"),
                beside(true).sheet().lines().collect(l -> l.cells().getFirst().text()));
    }

    @Test
    void leavesCellsEmptyWhereAUnitLacksTheLine() {
        Sheet.Line fees = line("Avgifter A");

        assertEquals(
                Lists.immutable.of("Avgifter A", "40", "40", ""), texts(fees).take(4));
    }

    @Test
    void showsWhatUnitsChargedEachOtherAsTheWholeLessTheUnits() {
        assertEquals("−30", texts(line("Intäkter")).getLast());
        assertEquals("", texts(line("Resultat")).getLast(), "nothing between them");
    }

    @Test
    void leavesOutTheEarlierYearWhenOneYearIsWanted() {
        Beside both = beside(true);
        Beside one = beside(false);

        assertEquals(Lists.immutable.of(1, 3, 2, 2, 1), earlier(true).groups().collect(Beside.Group::columns));
        assertEquals(Lists.immutable.of(1, 1, 1, 1, 1), earlier(false).groups().collect(Beside.Group::columns));
        assertEquals(both.sheet(), one.sheet(), "these statements have no earlier year");
    }

    private Beside earlier(boolean shown) {
        Family family = Family.of(chapters).getOnly();
        return Beside.of(
                new Family(
                        family.file(),
                        family.title(),
                        family.members()
                                .collect(m ->
                                        new Family.Member(m.chapter(), m.title(), m.scope(), withEarlier(m.grid())))),
                numbers,
                SWEDISH,
                new Beside.Wish(shown, s -> s, "Ändring", "Internt"));
    }

    private Beside beside(boolean earlier) {
        return Beside.of(
                Family.of(chapters).getOnly(),
                numbers,
                SWEDISH,
                new Beside.Wish(earlier, s -> s, "Ändring", "Internt"));
    }

    private Sheet.Line line(String label) {
        return beside(true)
                .sheet()
                .lines()
                .detect(l -> l.cells().getFirst().text().equals(label));
    }

    private static ImmutableList<String> texts(Sheet.Line line) {
        return line.cells().collect(Sheet.Cell::text);
    }

    private static Grid withEarlier(Grid g) {
        return new Grid(
                g.name(),
                0,
                g.caption(),
                g.measure(),
                g.columns().newWith(new Column("2018", ColumnKind.PREVIOUS, Lists.immutable.empty())),
                g.rows()
                        .collect(r ->
                                new Row(r.kind(), r.cells().newWith(r.cells().getLast()), r.attributes())),
                g.source(),
                g.dataset());
    }

    private static FrozenChapter statement(String name, String scope, boolean internal, Row... rows) {
        return new FrozenChapter(name, name, Lists.immutable.of((Content) grid(
                "income-statement",
                Lists.immutable.of(
                        new Attribute("scope", scope), new Attribute("includes_internal", String.valueOf(internal))),
                rows)));
    }

    private static Grid grid(String file, ImmutableList<Attribute> attributes, Row... rows) {
        return new Grid(
                "g",
                0,
                "Resultaträkning",
                "tkr",
                Lists.immutable.of(
                        new Column("", ColumnKind.LABEL, Lists.immutable.empty()),
                        new Column("2019", ColumnKind.NUMBER, Lists.immutable.empty())),
                Lists.immutable.of(rows),
                Lists.immutable.empty(),
                new Dataset(file, Lists.immutable.empty(), "tkr", attributes));
    }

    private static Row row(String label, String figure, String unit) {
        return new Row(
                RowKind.ITEM,
                Lists.immutable.of(new Cell.Words(label), new Cell.Number(ask(figure, unit))),
                Lists.immutable.empty());
    }

    private static Numbers.Entry number(String figure, String unit, long value) {
        return new Numbers.Entry(ask(figure, unit), Value.of(Num.of(value)), Uom.COUNT);
    }

    private static Ask ask(String figure, String unit) {
        Ask whole = Ask.of("kansli", figure, YEAR);
        return unit.isEmpty() ? whole : whole.at("unit", unit);
    }
}
