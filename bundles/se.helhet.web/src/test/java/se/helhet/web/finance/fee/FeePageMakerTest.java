package se.helhet.web.finance.fee;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.collections.api.factory.Lists;
import org.eclipse.collections.api.list.ImmutableList;
import org.junit.jupiter.api.Test;
import se.helhet.api.fee.FeeReckoning;
import se.helhet.api.fee.Trial;
import se.helhet.api.organisation.Organisation;

class FeePageMakerTest {
    private static final ImmutableList<String> PARTIES = Lists.immutable.of("boras", "mark");

    /** 100 000 kronor for each krona of the rate, and nothing of one who leaves. */
    private final FeeReckoning fees = new FeeReckoning() {
        @Override
        public ImmutableList<Integer> years() {
            return Lists.immutable.of(2021);
        }

        @Override
        public ImmutableList<Term> terms(int year) {
            return Lists.immutable.of(new Term("1", "navet", "Avgift", "10", "kr", true, PARTIES));
        }

        @Override
        public ImmutableList<Charge> charges(int year, Trial trial) {
            long rate = trial.rates().isEmpty()
                    ? 10
                    : Long.parseLong(trial.rates().getFirst().kronor());
            return PARTIES.reject(p -> trial.leaving().anySatisfy(l -> l.party().equals(p)))
                    .collect(p -> new Charge("1", "navet", p, rate * 100_000_00));
        }
    };

    @Test
    void showsBeforeAfterAndDifferenceForEachInThousandsAndPerCent() {
        FeePage.Party boras = page("rate.1", "11").parties().getFirst();

        assertEquals("1\u00A0000,0 1\u00A0100,0 +100,0", boras.before() + " " + boras.after() + " " + boras.change());
        assertEquals("+10,0\u00A0%", boras.percent());
        assertTrue(boras.moved());
    }

    @Test
    void keepsOneWhoLeavesInTheListAndInTheSum() {
        FeePage page = page("out.mark", "all");

        assertEquals("−100,0\u00A0%", page.parties().getLast().percent());
        assertFalse(page.parties().getFirst().moved());
        assertEquals("−1\u00A0000,0", page.total().change());
        assertEquals("−50,0\u00A0%", page.total().percent());
    }

    @Test
    void saysNothingOfDifferencesWhileNothingIsTried() {
        FeePage page = page("rate.1", "");

        assertFalse(page.tried());
        assertEquals("", page.total().percent());
    }

    private FeePage page(String name, String value) {
        FeeForm form = FeeForm.of(fees, 2021, PARTIES, p -> Map.of(name, value).getOrDefault(p, ""));
        return new FeePageMaker(fees, organisation(), Locale.forLanguageTag("sv")).make(2021, form);
    }

    private static Organisation organisation() {
        ImmutableList<Organisation.Party> parties =
                PARTIES.collect(p -> new Organisation.Party(p, p.toUpperCase(Locale.ROOT), Organisation.Kind.MEMBER));
        ImmutableList<Organisation.UnitEntry> units = Lists.immutable.of(
                new Organisation.UnitEntry("navet", "Navet", "Navet", "", 2000, Optional.empty(), 1));
        return (Organisation) Proxy.newProxyInstance(
                Organisation.class.getClassLoader(),
                new Class<?>[] {Organisation.class},
                (proxy, method, arguments) -> method.getName().equals("parties") ? parties : units);
    }
}
