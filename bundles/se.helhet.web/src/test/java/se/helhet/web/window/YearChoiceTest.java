package se.helhet.web.window;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.round.Round;
import se.helhet.api.round.Rounds;
import se.helhet.api.value.Period;

class YearChoiceTest {
    private static final int PRESENT = LocalDate.now().getYear();

    @Test
    void offersTheNewestBudgetsYearToo() {
        ImmutableList<Integer> years = among(
                round(Round.Kind.ANNUAL_REPORT, 2019), round(Round.Kind.BUDGET, 2020), round(Round.Kind.BUDGET, 2021));
        assertEquals(Lists.immutable.of(2018, 2019, 2021, PRESENT), years);
    }

    @Test
    void offersEachYearOnce() {
        assertEquals(Lists.immutable.of(2018, 2019, PRESENT), among(round(Round.Kind.ANNUAL_REPORT, 2019)));
        assertEquals(Lists.immutable.of(2018, 2019, PRESENT), among());
    }

    private static ImmutableList<Integer> among(Round... rounds) {
        Rounds all = (Rounds) Proxy.newProxyInstance(
                Rounds.class.getClassLoader(),
                new Class<?>[] {Rounds.class},
                (proxy, method, arguments) -> Lists.immutable.of(rounds));
        return new YearChoice(all).around(2019);
    }

    private static Round round(Round.Kind kind, int year) {
        return new Round(kind.word() + "-" + year, kind, Period.year(year), kind.word(), Optional.empty());
    }
}
