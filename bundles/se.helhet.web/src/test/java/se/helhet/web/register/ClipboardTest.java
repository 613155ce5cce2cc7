package se.helhet.web.register;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.factory.Maps;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.register.Sheet.Column;
import se.helhet.api.register.Sheet.Kind;

class ClipboardTest {
    private static final Column NAME = column("name", "Namn", false);
    private static final Column JOBS = column("jobs", "Arbetstillfällen", false);
    private static final Column DUE = column("due", "Senast", true);

    private static Column column(String name, String label, boolean derived) {
        return new Column(name, label, Kind.TEXT, "", false, derived, false, Lists.immutable.empty(), 0, 1, "");
    }

    @Test
    void partsCellsAtTabsAndRowsAtLines() {
        assertEquals(List.of(List.of("a", "b"), List.of("", "c")), cells("a\tb\r\n\tc\r\n"));
        assertEquals(List.of(List.of("a")), cells("a"));
    }

    @Test
    void keepsLinesAndTabsWithinQuotedCells() {
        assertEquals(List.of(List.of("två\nrader", "x")), cells("\"två\nrader\"\tx\n"));
        assertEquals(List.of(List.of("sa \"hej\"\toch", "x")), cells("\"sa \"\"hej\"\"\toch\"\tx"));
    }

    @Test
    void aQuoteThatNothingClosesIsASign() {
        assertEquals(List.of(List.of("\"5 tum", "x"), List.of("y", "z")), cells("\"5 tum\tx\ny\tz"));
    }

    @Test
    void passesOverEmptyLines() {
        assertEquals(List.of(List.of("a"), List.of("b")), cells("a\n\n \nb\n"));
    }

    @Test
    void beginsInTheColumnOfTheCursor() {
        assertEquals(Lists.immutable.of(Maps.immutable.of("jobs", "12")), rows("12\tx", 1));
    }

    @Test
    void aLineOfLabelsSaysWhichColumns() {
        assertEquals(
                Lists.immutable.of(Maps.immutable.of("jobs", "12", "name", "Alm")),
                rows("arbetstillfällen\tNAMN\n12\tAlm\n", 1));
        assertEquals(2, rows("Arbetstillfällen\tAlm\n12\tLind\n", 0).size());
    }

    @Test
    void writesNothingIntoWhatTheProgramReckons() {
        assertEquals(
                Lists.immutable.of(Maps.immutable.of("name", "Alm")),
                Clipboard.rows(Clipboard.cells("Alm\t2019-01-01"), Lists.immutable.of(NAME, DUE), all(), 0));
    }

    private static ImmutableList<Column> all() {
        return Lists.immutable.of(NAME, JOBS, DUE);
    }

    private static ImmutableList<?> rows(String text, int at) {
        return Clipboard.rows(Clipboard.cells(text), Lists.immutable.of(NAME, JOBS), all(), at);
    }

    private static List<List<String>> cells(String text) {
        return Clipboard.cells(text).collect(l -> l.castToList()).castToList();
    }
}
