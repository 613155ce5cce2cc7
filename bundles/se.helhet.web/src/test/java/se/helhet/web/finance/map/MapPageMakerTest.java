package se.helhet.web.finance.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.ledger.AccountMaps.Account;
import se.helhet.api.ledger.AccountMaps.Part;
import se.helhet.api.ledger.AccountMaps.Row;
import se.helhet.api.ledger.AccountMaps.Statement;
import se.helhet.api.ledger.AccountMaps.YearMap;
import se.helhet.api.register.RegisterEntry;
import se.helhet.api.register.Sheet;

class MapPageMakerTest {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv");
    private final YearMap map = new YearMap(
            2019,
            2018,
            true,
            Lists.immutable.of(
                    row(1, 3000, 3999, Statement.INCOME, "income"),
                    row(2, 5000, 5999, Statement.INCOME, "cost"),
                    row(3, 5010, 5010, Statement.INCOME, "income")),
            Lists.immutable.of(
                    new Account(1920, "Bank", 500, 100, Lists.immutable.of(new Part(Lists.immutable.empty(), 600))),
                    new Account(3010, "Försäljning", 0, -700, Lists.immutable.of(part(-700, 1))),
                    new Account(5010, "Löner", 0, 300, Lists.immutable.of(part(300, 2, 3)))));

    @Test
    void groupsRowsByLineWithWhatTheyTake() {
        MapPage.Line income = page("").groups().getOnly().lines().getFirst();

        assertEquals("Intäkter", income.title());
        assertEquals("−7,00", income.amount());
        assertEquals(Lists.immutable.of("3000–3999", "5010"), income.ranges().collect(MapPage.Range::range));
        assertEquals("1", income.ranges().getFirst().accounts());
    }

    @Test
    void namesAmountsThatNoRowOrSeveralRowsTake() {
        ImmutableList<MapPage.Trouble> troubles = page("").troubles();

        assertEquals(Lists.immutable.of(1920, 5010), troubles.collect(MapPage.Trouble::account));
        assertEquals("6,00", troubles.getFirst().amount());
        assertEquals(1, troubles.getFirst().like(), "the nearest row");
        assertEquals(Lists.immutable.of(2L, 3L), troubles.getLast().rows().collect(MapPage.Range::id));
        assertTrue(
                page("").groups().getOnly().lines().getLast().ranges().getOnly().doubled());
    }

    @Test
    void findsAccountsByNumberAndByName() {
        assertEquals(3010, page("30").found().getOnly().account());
        MapPage.Found pay = page("LÖN").found().getOnly();
        assertEquals("3,00", pay.balance());
        assertTrue(pay.takers().getOnly().outside());
    }

    @Test
    void tellsWhatWouldTakeAnAccountThatTheLedgerLacks() {
        MapPage.Found found = page("3999").found().getOnly();

        assertFalse(found.known());
        assertEquals("Intäkter", found.takers().getOnly().line());
        assertTrue(page("7000").found().getOnly().takers().getOnly().outside());
        assertTrue(page("finns inte").found().isEmpty());
    }

    private MapPage page(String search) {
        return new MapPageMaker(map, sheet(), SWEDISH).make(search);
    }

    private static Part part(long amount, long first) {
        return new Part(Lists.immutable.of(first), amount);
    }

    private static Part part(long amount, long first, long second) {
        return new Part(Lists.immutable.of(first, second), amount);
    }

    private static Row row(long id, int from, int to, Statement statement, String line) {
        return new Row(id, from, to, statement, line, "", "", "", "");
    }

    private static Sheet sheet() {
        return new Sheet(
                new RegisterEntry("kansli.map_row", "kansli", "Kansli", "Karta", "Karta", "Ny rad", 3, false, false),
                Lists.immutable.of(
                        column("line", new Sheet.Choice("income", "Intäkter"), new Sheet.Choice("cost", "Kostnader")),
                        column("unit"),
                        column("counterparty")),
                "line");
    }

    private static Sheet.Column column(String name, Sheet.Choice... choices) {
        return new Sheet.Column(
                name, name, Sheet.Kind.CODE, "", false, false, false, Lists.immutable.of(choices), 0, 1, "");
    }
}
