package se.helhet.web.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.junit.jupiter.api.Test;
import se.helhet.api.command.UnitCommand;

class AnswerTableTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Test
    void writesAmountsAsPeopleDoAndLeavesYearsAndCodesAlone() {
        AnswerTable table = AnswerTable.of(
                new UnitCommand.Table(
                        Lists.immutable.of("year", "party", "code", "sek"),
                        Lists.immutable.of(
                                Lists.immutable.of("2021", "boras", "0581", "16662710.5"),
                                Lists.immutable.of("2021", "mark", "12", ""))),
                SWEDISH);
        assertEquals(Lists.immutable.of(false, false, false, true), table.numbers());
        assertEquals(
                Lists.immutable.of("2021", "boras", "0581", "16\u00a0662\u00a0710,5"),
                table.rows().getFirst());
        assertEquals("", table.rows().getLast().getLast());
    }

    @Test
    void callsColumnsByTheirLabelsInTheReadersLanguageAndKnowsYearsByTheirKeys() {
        UnitCommand.Table table = new UnitCommand.Table(
                Lists.immutable.of("year", "sek_now"),
                Lists.immutable.of("År", "Kronor nu"),
                Lists.immutable.of(Lists.immutable.of("2021", "1500")));
        assertEquals(
                Lists.immutable.of("År", "Kronor nu"),
                AnswerTable.of(table, SWEDISH).columns());
        AnswerTable english = AnswerTable.of(table, Locale.ENGLISH);
        assertEquals(Lists.immutable.of("Year", "Kronor now"), english.columns());
        assertEquals("2021", english.rows().getOnly().getFirst());
    }
}
