package se.helhet.web.finance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.evaluation.Origins;

class ListedTest {
    private static final ImmutableList<String> HEADS =
            Lists.immutable.of("Konto", "Namn", "Ingående", "Förändring", "Summa");

    @Test
    void leavesOutWhatIsZeroAndWhatTheNextColumnSaysToo() {
        assertEquals(
                "Konto Namn Summa",
                heads(Lists.immutable.of(
                        row("3010", "Försäljning", "0,00", "\u2212900,20", "\u2212900,20"),
                        row("3120", "Entréer", "0,00", "5,00", "5,00"))));
    }

    @Test
    void keepsColumnsThatDifferInOneRow() {
        assertEquals(
                "Konto Namn Ingående Förändring Summa",
                heads(Lists.immutable.of(
                        row("1930", "Bank", "0,00", "7,00", "7,00"), row("1940", "Plusgiro", "1,00", "2,00", "3,00"))));
    }

    private static String heads(ImmutableList<ImmutableList<String>> rows) {
        return Listed.of(new Origins.Listing("Konton", HEADS, rows, false))
                .columns()
                .collect(Listed.Column::title)
                .makeString(" ");
    }

    private static ImmutableList<String> row(String... cells) {
        return Lists.immutable.of(cells);
    }
}
